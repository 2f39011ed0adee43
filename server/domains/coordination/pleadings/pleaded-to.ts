import { doorsOf } from '../../../access/door';
import type { RequestContext } from '../../../http/request-context';
import type { SheetReader } from '../../persons/sheets';
import type { PleadingRow } from './pleadings.queries';

/** The text, at the reader's own door; null where it does not open it. */
export async function pleadedTo(
  sheets: SheetReader,
  context: RequestContext,
  { departement, id, subjects }: PleadingRow,
): Promise<string | null> {
  const door = { departement, holder: id, source: id, doors: doorsOf(subjects) };
  const opened = await sheets.pleading(context, door);
  return (opened?.value.text as string | undefined) ?? null;
}
