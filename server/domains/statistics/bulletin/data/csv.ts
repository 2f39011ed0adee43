import type { PublishedRelease } from '../../published-release';
import { addDays } from '../../../../kernel/local-date';
import { TIDY_COLUMNS, tidyRows } from './tidy';

/**
 * UTF-8 with its mark, semicolon, CRLF: what a French office suite opens at once; the notice says so to programs. A cell that a
 * spreadsheet would take for a formula is defused, and no true cell begins so: labels and codes come from our own lists.
 */
export async function csvTable(release: PublishedRelease): Promise<Buffer> {
  const { stringify } = await import('csv-stringify/sync');
  const rows = tidyRows(release, addDays(release.until, -1));
  return Buffer.from(stringify([[...TIDY_COLUMNS], ...rows.map((row) => [...row])], { bom: true, delimiter: ';', record_delimiter: '\r\n', escape_formulas: true }));
}
