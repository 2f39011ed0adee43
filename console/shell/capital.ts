/** The first letter of a sentence: the API's labels are written to stand inside one. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
