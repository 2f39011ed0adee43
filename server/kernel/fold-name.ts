/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ɲ: 'n',
  ə: 'e',
  ǝ: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ɓ: 'b',
  ɖ: 'd',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ɣ: 'g',
  ʋ: 'v',
  ς: 'σ',
};

/** Marks, what has no width, and what is written above a line of Arabic or of its transcription: no letter of a name. */
const UNHEARD = /[\p{M}\p{Default_Ignorable_Code_Point}\u0640\u02BB\u02BD-\u02BF]/gu;
const SEPARATES = /[^\p{L}\p{N}]+|\u02BC/gu;

const bare = (text: string) => text.normalize('NFKD').replace(UNHEARD, '');

/**
 * The one way in which a name is compared, for the search, for fingerprints and for names that must not be given twice: no accent, no
 * case whatever the language, one space for all that separates. Composed or decomposed, `Koç` and `KOC` are one.
 */
export function foldName(text: string): string {
  const cased = bare(text).toUpperCase().toLowerCase();
  return bare(cased.replace(/\p{L}/gu, (letter) => LETTERS[letter] ?? letter))
    .replace(SEPARATES, ' ')
    .trim();
}

/** The letters alone: `El-Hadji`, `el hadji` and `Elhadji` are one. */
export const lettersOf = (text: string): string => foldName(text).replace(/[^\p{L}]/gu, '');

/** As it is kept: composed letters, one space between words, nothing that nobody sees. */
export const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** A person reads something in it: a letter or a digit. A blank, a character without width or a full stop says nothing. */
export const saysSomething = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
