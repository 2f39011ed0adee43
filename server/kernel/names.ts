import { foldName } from './fold-name';
import { formerlyFolded } from './former-folding';

/** One way to write a name, and which of the words of its text it stands for. */
export interface NameForm {
  text: string;
  /** Bits of the words: a form made of two stands for both. */
  words: number;
  /** Made of two words. */
  joined: boolean;
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

/** Words of a text that are kept as names; a text that has more is a story. */
const MOST_INDEXED = 60;

/** What separates (space, dash, apostrophe) ends a word. */
export const nameWords = (text: string): string[] => wordsIn(foldName(text));

function wordsIn(folded: string): string[] {
  const words = (folded.match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD));
  const names = words.filter((word) => !AROUND.has(word));
  return names.length > 0 ? names : words;
}

const SHORTEST_NAME = 3;

/** The words of a story that may be names: folded; particles and short words say nothing alone. */
export function wordsAsWritten(text: string): { word: string; capital: boolean }[] {
  return text.split(/[\s\p{P}\p{S}]+/u).flatMap((written) =>
    wordsIn(foldName(written))
      .filter((word) => word.length >= SHORTEST_NAME && !PARTICLES.has(word))
      .map((word) => ({ word, capital: /^\p{Lu}/u.test(written) })),
  );
}

/** A cedilla is a `c` to whoever types it (Koç), and an `s` to whoever hears it (François). */
const heard = (text: string) => text.normalize('NFC').replace(/[çÇ]/g, 's');

/** Every name of a text, for the index. */
export const namesOf = (text: string): NameForm[] => formsOf([nameWords(text), nameWords(heard(text))], MOST_INDEXED);

/**
 * Names asked for: at most six count, `count` of them. Those of files that are not indexed again yet are asked for as they were
 * folded.
 */
export function nameForms(text: string): { forms: NameForm[]; count: number } {
  const words = nameWords(text);
  const count = Math.min(partsOf(words).length, MOST_WORDS);
  return { forms: formsOf([words, nameWords(heard(text)), wordsIn(formerlyFolded(text))], count), count };
}

/**
 * Each word that is no particle, alone; with the particles before it, joined; two neighbours, joined: `El Hadji` is found by
 * `Hadji` and by `Elhadji`, `Jean-Pierre` by `Jeanpierre`.
 */
function formsOf(readings: string[][], most: number): NameForm[] {
  const forms = new Map<string, NameForm>();
  const add = (text: string, words: number, joined: boolean) => {
    const known = forms.get(text);
    forms.set(text, { text, words: words | (known?.words ?? 0), joined: joined || (known?.joined ?? false) });
  };
  for (const reading of readings) {
    const parts = partsOf(reading).slice(0, most);
    parts.forEach(({ word, before }, at) => {
      add(word, bit(at), false);
      if (before) add(before + word, bit(at), false);
      const next = parts[at + 1];
      if (next) add(before + word + next.before + next.word, bit(at) | bit(at + 1), true);
    });
  }
  return [...forms.values()];
}

/** Only words that are asked for have a bit. */
const bit = (at: number) => (at < MOST_WORDS ? 1 << at : 0);

interface NamePart {
  word: string;
  /** Particles before it, joined. */
  before: string;
}

export const plainWords = (name: string): string[] => partsOf(nameWords(name)).map(({ word }) => word);

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
  const spoken = SOUNDS.reduce((text, [written, sound]) => text.replace(written, sound), form);
  const bare = spoken.replace(SILENT, '');
  return (bare.length >= SHORTEST ? bare : spoken).slice(0, LONGEST_SOUND);
}

/** How many letters may be missing, too many or wrong: none in a short name, two in a long one, one in two words written as one. */
function toleranceFor(length: number, joined: boolean): number {
  if (length < 4) return 0;
  return length < 6 || joined ? 1 : 2;
}

/** The sound and all that is left of it without one letter, without two: two misspellings of a name have one of these in common. */
export function spellingsOf({ text: form, joined }: NameForm): Map<string, number> {
  const sound = soundOf(form);
  const found = new Map([[sound, 0]]);
  const tolerance = toleranceFor(sound.length, joined);
  let last = [sound];
  for (let deletions = 1; deletions <= tolerance; deletions++) {
    last = [
      ...new Set(last.flatMap((text) => [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1)))),
    ].filter((text) => !found.has(text));
    for (const text of last) found.set(text, deletions);
  }
  return found;
}
