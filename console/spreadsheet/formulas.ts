/** A cell that a spreadsheet would run: written as the text that it is. */
const RUNS = /^[=+\-@\t\r\n]/;

export const defused = (text: string): string => (RUNS.test(text) ? `'${text}` : text);
