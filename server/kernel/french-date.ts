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

/** `2026-11` becomes « novembre 2026 ». */
export const monthWord = (month: string): string => `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;

/** `2026-11-01` becomes « 1er novembre 2026 ». */
export function dayWord(day: string): string {
  const number = Number(day.slice(8, 10));
  return `${number === 1 ? '1er' : number} ${monthWord(day)}`;
}
