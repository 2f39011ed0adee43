/** The first letter of a sentence: the API's labels are written to stand inside one. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** For the middle of a sentence; a sigle stays as it is, and so does whatever follows: « date d’entrée en France ». */
export const uncapital = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
