/** How the oracle says what is read: in words, and of its own. */
export type Word = 'nothing' | 'pseudonym' | 'named fields' | 'everything';
export type Sheet = Record<string, Word>;

export const GROUPS = [
  'identity',
  'contact',
  'socialSituation',
  'health',
  'family',
  'residence',
  'complaint',
  'proceedings',
  'exploitation',
  'alert',
  'coercion',
  'pressure',
  'pleading',
];
export const ORDER: Word[] = ['nothing', 'pseudonym', 'named fields', 'everything'];

/** A sheet said in words: groups in full, groups by their named fields. */
export const reads = (words: { everything?: string; some?: string; pseudonym?: true }): Sheet =>
  Object.fromEntries(
    GROUPS.map((group) => [
      group,
      words.everything?.split(' ').includes(group)
        ? 'everything'
        : words.some?.split(' ').includes(group)
          ? 'named fields'
          : words.pseudonym && group === 'identity'
            ? 'pseudonym'
            : 'nothing',
    ]),
  );
