import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { linter, lintKeymap } from '@codemirror/lint';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { graphql } from 'cm6-graphql';
import { hoverDocs } from './hover-docs';
import { frenchPhrases } from './phrases';
import { editorTheme } from './editor-theme';

export interface EditorEvents {
  readonly onRun: () => void;
  readonly onChange: (text: string) => void;
}

function nonce(): Extension {
  const content = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  return EditorView.cspNonce.of(content);
}

function labelled(label: string): Extension {
  return EditorView.contentAttributes.of({ 'aria-label': label });
}

function common(label: string): Extension[] {
  return [nonce(), editorTheme, frenchPhrases, labelled(label), foldGutter(), bracketMatching(), drawSelection()];
}

function writing({ onRun, onChange }: EditorEvents): Extension[] {
  const run = { key: 'Mod-Enter', run: () => (onRun(), true) };
  return [
    lineNumbers(),
    history(),
    indentOnInput(),
    closeBrackets(),
    autocompletion(),
    highlightActiveLine(),
    Prec.highest(keymap.of([run])),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...foldKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => update.docChanged && onChange(update.state.doc.toString())),
  ];
}

export type ShowInDocs = (field?: string, type?: string, parentType?: string) => void;

export function queryEditor(
  parent: HTMLElement,
  doc: string,
  events: EditorEvents,
  onShowInDocs: ShowInDocs,
): EditorView {
  const language = graphql(undefined, { onShowInDocs });
  return new EditorView({
    parent,
    doc,
    extensions: [...common('Requête GraphQL'), ...writing(events), language, hoverDocs],
  });
}

/** An empty box means no variable: it is not an error. */
const lintVariables = linter((view) => (view.state.doc.toString().trim() === '' ? [] : jsonParseLinter()(view)));

export function variablesEditor(parent: HTMLElement, doc: string, events: EditorEvents): EditorView {
  return new EditorView({
    parent,
    doc,
    extensions: [...common('Variables'), ...writing(events), json(), lintVariables],
  });
}

export function resultEditor(parent: HTMLElement, marks: Extension): EditorView {
  const still = [EditorState.readOnly.of(true), EditorView.lineWrapping, keymap.of([...foldKeymap, ...defaultKeymap])];
  return new EditorView({ parent, doc: '', extensions: [...common('Résultat'), ...still, json(), marks] });
}

export function setText(view: EditorView, text: string): void {
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}
