import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | boolean | null;

/**
 * What a French office suite opens at once: UTF-8 with its mark, semicolon, CRLF. A cell that a spreadsheet would run
 * as a formula is defused.
 */
export const frenchCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    {
      bom: true,
      delimiter: ';',
      record_delimiter: '\r\n',
      escape_formulas: true,
      quoted_match: /[\r\n]/,
      cast: { boolean: String },
    },
  );
