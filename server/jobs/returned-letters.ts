import { clock } from '../kernel/clock';
import { returnedLetter } from '../letters/returned-letter';
import type { Database } from '../tenancy/database';

/** True where the report is of a letter of ours that had left: it is noted, and the secretariat of its body is told. */
export async function noteReturned(database: Database, report: Uint8Array): Promise<boolean> {
  const letter = await returnedLetter(report);
  if (letter === null) return false;
  const [row] = await database.job<{ noted: boolean }>({ text: CAME_BACK, values: [letter, clock.now()] });
  return row!.noted;
}

const CAME_BACK = 'select access.letter_came_back($1, $2) as noted';
