/** « 6 tenues », « 1 tenue », « aucune tenue »: the noun is feminine. */
export const feminine = (count: number, word: string): string =>
  count === 0 ? `aucune ${word}` : `${count} ${word}${count > 1 ? 's' : ''}`;
