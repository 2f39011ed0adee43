import { clock } from '../kernel/clock';
import type { Database } from '../tenancy/database';

/** Days before a sitting from which whoever has not answered is reminded. */
export const REMINDER_DAYS = 3;

/** Once for each summons: what they are told is written here, and leaves with the next mails. */
export async function remindMembers(database: Database): Promise<void> {
  await database.job({ text: REMIND, values: [clock.now(), REMINDER_DAYS] });
}

const REMIND = 'select access.remind($1::timestamptz, $2::integer)';
