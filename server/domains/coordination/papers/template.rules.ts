/** A text with `{champ}` fields, block by block: headings (`## `), list items (`- `), paragraphs. No markup beside these. */
export interface TemplateBlock {
  readonly kind: 'heading' | 'item' | 'paragraph';
  readonly text: string;
}

/** What a field may be replaced with, and how it looks in a preview. */
export interface PaperField {
  readonly name: string;
  /** In French, for whoever words the paper. */
  readonly meaning: string;
  /** Of nobody: what a preview shows. */
  readonly example: string;
  /** Not always known: the paragraph that holds it is then left out, where another is left to be written by hand. */
  readonly optional?: true;
}

/** Null: not known. */
export type FieldValues = Readonly<Record<string, string | null>>;

const FIELD = /\{([^{}]*)\}/g;
export const BY_HAND = '…'.repeat(24);

/** Blank lines part paragraphs; a heading and an item are lines of their own. */
export function blocksOf(template: string): TemplateBlock[] {
  return template
    .split(/\n\s*\n/)
    .flatMap(linesOf)
    .filter(({ text }) => text !== '');
}

function linesOf(chunk: string): TemplateBlock[] {
  const blocks: TemplateBlock[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', text: lines.join('\n').trim() });
    lines = [];
  };
  for (const line of chunk.split('\n')) {
    const marked = /^(##|-) +(.*)$/.exec(line.trim());
    if (!marked) lines.push(line.trim());
    else {
      close();
      blocks.push({ kind: marked[1] === '##' ? 'heading' : 'item', text: marked[2]!.trim() });
    }
  }
  close();
  return blocks;
}

/** Names between braces that are no field, as they were typed, each once. */
export function unknownFields(template: string, fields: readonly PaperField[]): string[] {
  const known = new Set(fields.map(({ name }) => name));
  const named = [...template.matchAll(FIELD)].map(([, name]) => name!);
  return [...new Set(named.filter((name) => !known.has(name)))];
}

/** A brace without its other half. */
export const hasLooseBrace = (template: string): boolean => /[{}]/.test(template.replace(FIELD, ''));

/** What is put in a text is not read for fields again: a name that holds a brace is only a name. */
export function filled(
  template: string,
  fields: readonly PaperField[],
  values: FieldValues,
): { blocks: TemplateBlock[] } {
  const optional = new Set(fields.flatMap(({ name, optional: may }) => (may ? [name] : [])));
  const isLeftOut = ({ text }: TemplateBlock) =>
    [...text.matchAll(FIELD)].some(([, name]) => optional.has(name!) && !values[name!]);
  const blocks = blocksOf(template)
    .filter((block) => !isLeftOut(block))
    .map(({ kind, text }) => ({ kind, text: text.replace(FIELD, (_all, name: string) => values[name] || BY_HAND) }));
  return { blocks: blocks.filter((block, at) => block.kind !== 'heading' || hasBody(blocks[at + 1])) };
}

const hasBody = (next: TemplateBlock | undefined): boolean => next !== undefined && next.kind !== 'heading';
