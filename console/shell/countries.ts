/** Codes that the platform's own list names and that are no country: unions, outlying stations, private use. */
const NO_COUNTRY = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];

const names = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A former code (DD, SU) reads as the one that replaced it. */
const isOfToday = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

/** Countries by their names in French, in French order. */
export const countries: readonly { value: string; label: string }[] = LETTERS.flatMap((first) =>
  LETTERS.map((second) => first + second),
)
  .filter((code) => !NO_COUNTRY.includes(code) && isOfToday(code) && names.of(code))
  .map((code) => ({ value: code, label: names.of(code)! }))
  .sort((a, b) => a.label.localeCompare(b.label, 'fr'));

const byCode = new Map(countries.map(({ value, label }) => [value, label]));

const upper = (code: string): string => code.trim().toUpperCase();

export const isCountry = (code: string): boolean => byCode.has(upper(code));

/** What is no code of a country is shown as it was typed. */
export const countryName = (code: string): string => byCode.get(upper(code)) ?? code;
