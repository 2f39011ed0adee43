/** Small words that a heading may hold or not. */
const SMALL = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'l',
  'et',
  'a',
  'au',
  'en',
  'un',
  'une',
  'par',
  'of',
]);

/** Without accents, case or signs: how headings and answers are compared. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** « Date de naissance (jj/mm/aaaa) » and « DATE NAISSANCE » are one. */
export function foldedHeading(text: string): string {
  const words = folded(text.replace(/\([^)]*\)/g, ' ')).split(' ');
  return words.filter((word) => !SMALL.has(word)).join(' ');
}
