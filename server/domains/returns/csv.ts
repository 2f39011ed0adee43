/** French spreadsheets read UTF-8 when it begins with its mark, and take the semicolon for a separator. */
const BOM = '\uFEFF';

/** A cell that a spreadsheet would run as a formula is a text: an apostrophe says so, and is not shown. */
const RUNS = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  const text = typeof value === 'string' && RUNS.test(value) ? `'${value}` : String(value ?? '');
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return BOM + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}
