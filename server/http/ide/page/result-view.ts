import { RangeSetBuilder, StateEffect, StateField, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { byId } from './dom';
import { resultEditor, setText } from './editors';
import { changedLines } from './line-diff';
import type { Answer } from './send';

const setChanged = StateEffect.define<readonly number[]>();
const changedMark = Decoration.line({ class: 'changed-line' });

function decorate(state: EditorState, lines: readonly number[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const number of lines) {
    const { from } = state.doc.line(number);
    builder.add(from, from, changedMark);
  }
  return builder.finish();
}

const changedField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { effects, state, docChanged }) {
    const effect = effects.find((candidate) => candidate.is(setChanged));
    if (effect !== undefined) return decorate(state, effect.value as readonly number[]);
    return docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function countMasked(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = (value as { __typename?: unknown }).__typename === 'Masked' ? 1 : 0;
  return Object.values(value).reduce<number>((sum, child) => sum + countMasked(child), own);
}

function summary({ body, status, milliseconds }: Answer, changed: number): string {
  const masked = countMasked((body as { data?: unknown } | null)?.data);
  const parts = [status === 200 ? '' : `HTTP ${status}`, `${milliseconds} ms`];
  if (masked > 0) parts.push(`${masked} groupe${masked > 1 ? 's' : ''} masqué${masked > 1 ? 's' : ''}`);
  if (changed > 0) parts.push(`${changed} ligne${changed > 1 ? 's' : ''} changée${changed > 1 ? 's' : ''}`);
  return parts.filter((part) => part !== '').join(' · ');
}

export interface ResultView {
  /** `compare`: same request as before, another account; shows what changed. */
  show(answer: Answer, compare: boolean): void;
  say(message: string): void;
  clear(): void;
}

export function createResultView(): ResultView {
  const view = resultEditor(byId('result'), changedField);
  const status = byId('status');
  return {
    show(answer, compare) {
      const before = view.state.doc.toString();
      const after = JSON.stringify(answer.body, null, 2);
      const changed = compare ? changedLines(before, after) : [];
      setText(view, after);
      view.dispatch({ effects: setChanged.of(changed) });
      status.textContent = summary(answer, changed.length);
    },
    say: (message) => void (status.textContent = message),
    clear: () => setText(view, ''),
  };
}
