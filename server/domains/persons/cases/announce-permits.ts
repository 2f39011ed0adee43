import { clock } from '../../../kernel/clock';
import type { Database } from '../../../tenancy/database';
import { PERMIT_TOLD } from './permit.rules';

/** The team is told that something waits: neither the permit nor its day is in the mail. */
export async function announcePermits(database: Database): Promise<void> {
  await database.job({ text: ANNOUNCE, values: [clock.now(), PERMIT_TOLD] });
}

const ANNOUNCE = 'select access.announce_permits($1::timestamptz, $2::interval)';
