import type { Value } from './tables';

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function encode(value: Value | undefined): string {
  if (value === null) return '\\N';
  if (typeof value === 'string')
    return SPECIAL.test(value) ? value.replace(/[\\\t\n\r]/g, (found) => ESCAPES[found]!) : value;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  if (value === undefined) throw new Error('a column of the demonstration has no value');
  return `\\\\x${value.toString('hex')}`;
}

/** One line of COPY's text format. */
export function copyLine(columns: readonly string[], row: Readonly<Record<string, Value>>): string {
  let line = encode(row[columns[0]!]);
  for (let at = 1; at < columns.length; at += 1) line += `\t${encode(row[columns[at]!])}`;
  return `${line}\n`;
}
