import { codeOf, type CodeWords } from './codes';
import type { ColumnDefinition } from './columns';
import { countryCode } from './countries';
import { frenchDate, isoDay, writtenDate } from '../shell/written-date';
import { folded } from './fold';

/** What a cell becomes: values by their place in the act, or why it cannot be read. */
export interface ReadCell {
  readonly values?: Readonly<Record<string, string | boolean>>;
  /** The line cannot be taken. */
  readonly problem?: string;
  /** The line can be taken; the person should look. */
  readonly caution?: string;
}

interface Reading {
  readonly column: ColumnDefinition;
  readonly words: CodeWords;
  readonly today: string;
}

type Reader = (text: string, reading: Reading) => ReadCell;

/** A cell that says something; a blank one says nothing, and changes nothing. */
export const readCell = (text: string, reading: Reading): ReadCell =>
  /[\p{L}\p{N}?]/u.test(text) ? readers[reading.column.kind](text, reading) : {};

const at = ({ column }: Reading, value: string | boolean): ReadCell => ({
  values: { [column.at || column.key]: value },
});
const unread = ({ column }: Reading, text: string, advice: string): ReadCell => ({
  problem: `${column.label}\u00a0: «\u00a0${text.slice(0, 60)}\u00a0» n’est pas compris. ${advice}`,
});

const readers: Record<ColumnDefinition['kind'], Reader> = {
  name: (text, reading) =>
    text.length <= 100 && !/[\r\n]/.test(text)
      ? at(reading, text)
      : unread(reading, text, 'Écrivez un nom sur une ligne, 100 caractères au plus.'),
  text: (text, reading) => at(reading, text),
  phone: (text, reading) => at(reading, /^[1-9]\d{8}$/.test(text) ? `0${text}` : text),
  fileNumber: (text, reading) =>
    /^[0-9A-Za-z .\/-]{1,30}$/.test(text)
      ? at(reading, text)
      : unread(reading, text, 'Écrivez un numéro, de 30 chiffres et lettres au plus.'),
  reference: (text, reading) =>
    /^[\w.-]{1,40}$/.test(text)
      ? at(reading, text)
      : unread(reading, text, 'Écrivez 1 à 40 lettres sans accent, chiffres, points ou tirets, et jamais un nom.'),
  fullName: readFullName,
  birth: readBirth,
  day: readDay,
  month: readMonth,
  country: readCountry,
  language: (text, reading) => {
    const code = languageOf(text, reading.words);
    return code ? at(reading, code) : unread(reading, text, 'Écrivez le nom d’une seule langue, en français.');
  },
  code: readCode,
  boolean: (text, reading) => {
    const code = codeOf('complaint.exists', text, reading.words);
    return code === 'YES' || code === 'NO' ? at(reading, code === 'YES') : unread(reading, text, 'Écrivez oui ou non.');
  },
  count: (text, reading) =>
    /^\d{1,2}$/.test(text) ? at(reading, text) : unread(reading, text, 'Écrivez un nombre entier, sans unité.'),
};

/** Whoever writes both in one cell writes the family name in capitals. */
function readFullName(text: string, reading: Reading): ReadCell {
  const words = text.split(/\s+/);
  const capital = (word: string) => /\p{Lu}/u.test(word) && word === word.toLocaleUpperCase('fr');
  const [family, given] = [words.filter(capital), words.filter((word) => !capital(word))];
  if (family.length === 0 || given.length === 0 || text.length > 100)
    return unread(reading, text, 'Mettez le nom et le prénom dans deux colonnes, ou le nom en capitales.');
  return { values: { 'identity.familyName': family.join(' '), 'identity.givenName': given.join(' ') } };
}

function readBirth(text: string, reading: Reading): ReadCell {
  const date = writtenDate(text);
  if (!date) return unread(reading, text, `${DATE} ${PARTIAL}`);
  const [day, year] = [isoDay(date), String(date.year)];
  if ((day ?? year) > reading.today || Number(reading.today.slice(0, 4)) - date.year > 120)
    return unread(reading, text, 'Vérifiez l’année.');
  const values = { 'identity.birthYear': year, ...(day && { 'identity.birthDate': day }) };
  if (day?.endsWith('-01') && ISO_DAY.test(text))
    return {
      values,
      caution: `Né(e) le ${frenchDate(date)}\u00a0: un tableur écrit ainsi un mois ou une année seuls. Vérifiez.`,
    };
  if (!day && date.month) return { values, caution: `Date de naissance\u00a0: seule l’année ${year} est gardée.` };
  return { values };
}

function readDay(text: string, reading: Reading): ReadCell {
  const date = writtenDate(text);
  const day = date && isoDay(date);
  if (day) return at(reading, day);
  return unread(reading, text, date ? 'Écrivez aussi le jour, par exemple 14/02/2025.' : DATE);
}

function readMonth(text: string, reading: Reading): ReadCell {
  const date = writtenDate(text);
  if (!date?.month) return unread(reading, text, 'Écrivez un mois, par exemple 02/2025.');
  return at(reading, `${date.year}-${String(date.month).padStart(2, '0')}`);
}

function readCountry(text: string, reading: Reading): ReadCell {
  const code = countryCode(text);
  return code
    ? at(reading, code)
    : unread(reading, text, 'Écrivez le nom d’un seul pays, ou son code à deux lettres (NG).');
}

function readCode(text: string, reading: Reading): ReadCell {
  const code = codeOf(reading.column.at, text, reading.words);
  if (code) return at(reading, code);
  const answers = reading.words.all(reading.column.at).map(({ label }) => label);
  return unread(reading, text, `Écrivez\u00a0: ${answers.join(', ')}.`);
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE = 'Écrivez une date qui existe, avec l’année en quatre chiffres\u00a0: 14/02/1999.';
const PARTIAL = 'Un mois (02/1999) ou une année (1999) suffit.';

function languageOf(text: string, words: CodeWords): string | null {
  const word = folded(text);
  const known = words.all('socialSituation.language');
  const found = known.find(
    ({ value, label }) => value === text || label.split(', ').some((each) => folded(each) === word),
  );
  const partly = known.filter(({ label }) => folded(label).split(' ').includes(word));
  return found?.value ?? (partly.length === 1 ? partly[0]!.value : null);
}
