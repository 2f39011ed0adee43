/** One way to write a name, and which of the words of its text it stands for. */
export interface NameForm {
  text: string;
  /** Bits of the words: a form made of two stands for both. */
  words: number;
}

/** Words between the parts of a name, or before one: they are written or left out, apart or joined. */
const PARTICLES = new Set(
  (
    'de du des d da das do dos di del della den der van von zu la le les l el al ul ibn ben bin bint abd abou abu ' +
    'ait bou ould mc mac o n m san santa saint st ter ten y e'
  ).split(' '),
);

/** What is written around the names of a free text, and is no name. */
const AROUND = new Set(
  'alias aka dit dite ou et nee ne nom noms prenom surnom connu connue sous appelee appele se fait aussi non inconnu'.split(
    ' ',
  ),
);

export const MOST_WORDS = 6;
const LONGEST_WORD = 24;

/** Letters that a decomposition leaves as they are. */
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

/** Lower case, no accent; what separates (space, dash, apostrophe) ends a word. */
export function nameWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[ßøæœłđðþıəŋɓɗƙƴɛɔç]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const words = (plain.match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD));
  const names = words.filter((word) => !AROUND.has(word));
  return names.length > 0 ? names : words;
}

/**
 * Each word that is no particle, alone; with the particles before it, joined; two neighbours, joined: `El Hadji` is found by
 * `Hadji` and by `Elhadji`, `Jean-Pierre` by `Jeanpierre`. `count` is the number of words that count.
 */
export function nameForms(text: string): { forms: NameForm[]; count: number } {
  const parts = partsOf(nameWords(text)).slice(0, MOST_WORDS);
  const forms = new Map<string, number>();
  const add = (form: string, words: number) => forms.set(form, (forms.get(form) ?? 0) | words);
  parts.forEach(({ word, before }, at) => {
    add(word, 1 << at);
    if (before) add(before + word, 1 << at);
    const next = parts[at + 1];
    if (next) add(before + word + next.before + next.word, (1 << at) | (1 << (at + 1)));
  });
  return { forms: [...forms].map(([form, words]) => ({ text: form, words })), count: parts.length };
}

interface NamePart {
  word: string;
  /** Particles before it, joined. */
  before: string;
}

/** A name of particles alone is a name all the same. */
function partsOf(words: string[]): NamePart[] {
  if (words.every((word) => PARTICLES.has(word))) return words.map((word) => ({ word, before: '' }));
  const parts: NamePart[] = [];
  let before = '';
  for (const word of words) {
    if (PARTICLES.has(word)) before += word;
    else {
      parts.push({ word, before });
      before = '';
    }
  }
  return parts;
}

/** What a French ear hears, in this order: sounds that are written in several ways are written in one. */
const SOUNDS: readonly [RegExp, string][] = [
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/(tch|tsch|sch|sh|cz|ch)/g, 'C'],
  [/(dj|zh|dg)/g, 'j'],
  [/(kh|ck|qu|q)/g, 'k'],
  [/gu(?=[eiy])/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/h/g, ''],
  [/z/g, 's'],
  [/(eau|au)/g, 'o'],
  [/(ai|ei|ae|oe)/g, 'e'],
  [/y/g, 'i'],
  [/(ou|w|oo)/g, 'u'],
  [/m(?=[bp])/g, 'n'],
  [/(.)\1+/g, '$1'],
];

/** Endings that are written and seldom heard. */
const SILENT = /[estd]+$/;
const SHORTEST = 3;
const LONGEST_SOUND = 12;

export function soundOf(form: string): string {
  const heard = SOUNDS.reduce((text, [written, sound]) => text.replace(written, sound), form);
  const bare = heard.replace(SILENT, '');
  return (bare.length >= SHORTEST ? bare : heard).slice(0, LONGEST_SOUND);
}

/** How many letters may be missing, too many or wrong: none in a short name, two in a long one, one in two words written as one. */
function toleranceFor(length: number, joined: boolean): number {
  if (length < 4) return 0;
  return length < 6 || joined ? 1 : 2;
}

/** The sound and all that is left of it without one letter, without two: two misspellings of a name have one of these in common. */
export function spellingsOf({ text: form, words }: NameForm): Map<string, number> {
  const sound = soundOf(form);
  const found = new Map([[sound, 0]]);
  const tolerance = toleranceFor(sound.length, (words & (words - 1)) !== 0);
  let last = [sound];
  for (let deletions = 1; deletions <= tolerance; deletions++) {
    last = [
      ...new Set(last.flatMap((text) => [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1)))),
    ].filter((text) => !found.has(text));
    for (const text of last) found.set(text, deletions);
  }
  return found;
}
