/** One shape for all code: 120 columns. Text in a template (SQL, HTML, GraphQL) stays as written: it is sent or printed. */
export default {
  printWidth: 120,
  singleQuote: true,
  trailingComma: 'all',
  objectWrap: 'collapse',
  embeddedLanguageFormatting: 'off',
};
