import { clock } from '../../../kernel/clock';
import { localDateAt } from '../../../kernel/local-date';
import type { Database } from '../../../tenancy/database';
import { remindersOn } from './proceedings.rules';

/** Whoever keeps contact with a person is told that something waits: neither the hearing nor its day is in the mail. */
export async function remindHearings(database: Database): Promise<void> {
  const now = clock.now();
  await database.job({ text: REMIND, values: [now, remindersOn(localDateAt(now, 'Europe/Paris'))] });
}

const REMIND = 'select access.remind_hearings($1::timestamptz, $2::integer[])';
