/** The two lines that the tests change. */
export const NARROW: Record<string, string> = {
  'PEC-SECRETARIAT': '. . . . . . . . . . . . .',
  'CODAF-ALERT-PARQUET': '. . . . . . . . . M . . .',
};
export const WIDEN: Record<string, string> = {
  'PEC-SECRETARIAT': 'F F F F F F F F F . . . .',
  'CODAF-ALERT-SECRETARIAT': '. . . . . . . . . F . . .',
};
