const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const SPACE = '(?:\\s|&nbsp;|&#160;|&#xa0;|\u00a0)+';
const WRITTEN = new RegExp(`(?:(\\d{1,2})(?:er)?${SPACE})?(${MONTHS.join('|')})${SPACE}(\\d{4})`, 'gi');
const FIGURES = /\b(?:(\d{2})\/)?(\d{2})\/(\d{4})\b/g;

const iso = (day: string | undefined, month: number, year: string): string =>
  [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');

/** Days and months as pages write them (“3 février 1921”, “03/02/1921”), told as the API tells them. */
export function isoDaysOf(text: string): string[] {
  return [
    ...[...text.matchAll(WRITTEN)].map(([, day, month = '', year = '']) =>
      iso(day, MONTHS.indexOf(month.toLowerCase()) + 1, year),
    ),
    ...[...text.matchAll(FIGURES)].map(([, day, month = '', year = '']) => iso(day, Number(month), year)),
  ];
}
