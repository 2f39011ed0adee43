import { localDateAt, type LocalDate } from '../../../kernel/local-date';
import { territoryOf } from '../../../reference/reference-data';
import type { Actor, Database } from '../../../tenancy/database';
import { linesOf } from './paper-letter';
import { placeValues } from './paper-values';
import { PaperQueries } from './papers.queries';

/**
 * The head of the letters that the commission's secretariat words, as it stood that day, so that what was approved is printed again
 * as it was; null where nobody had worded one, or this reader holds no mandate there.
 */
export async function letterheadOn(database: Database, actor: Actor, day: LocalDate): Promise<string[] | null> {
  const { departement } = actor;
  const { timeZone } = territoryOf(departement)!;
  const written = await new PaperQueries(database).letterheads(actor);
  const then = written.find(({ writtenAt }) => localDateAt(new Date(writtenAt), timeZone) <= day);
  return then?.text ? linesOf('LETTERHEAD', then.text, placeValues(departement, day)) : null;
}
