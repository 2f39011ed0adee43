/** Narrow no-break space (U+202F): between thousands, before « % » and inside quotation marks. */
export const NARROW = '\u202f';

/** French spacing, laid over plain text: no line begins with a colon, and no quotation mark stands alone. */
export const typeset = (text: string): string =>
  text
    .replace(/« /g, `«${NARROW}`)
    .replace(/ »/g, `${NARROW}»`)
    .replace(/ ([;?!%])/g, `${NARROW}$1`)
    .replace(/ :/g, '\u00a0:')
    .replace(/'/g, '’');
