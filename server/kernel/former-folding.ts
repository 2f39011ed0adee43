/** Until every installation has run `npm run names:index` (docs/operations.md): how names were folded before. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'e',
  œ: 'e',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
  ə: 'e',
  ŋ: 'n',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ɛ: 'e',
  ɔ: 'o',
  ç: 's',
};

export const formerlyFolded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[ßøæœłđðþıəŋɓɗƙƴɛɔç]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** In a fingerprint, the letters above stayed. */
export const formerLetters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
