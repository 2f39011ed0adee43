import { clock } from '../../../kernel/clock';
import type { Database } from '../../../tenancy/database';
import { REFLECTION_TOLD } from './formalities.rules';

/** The team is told that something waits: neither the period nor its day is in the mail. */
export async function announceReflections(database: Database): Promise<void> {
  await database.job({ text: ANNOUNCE, values: [clock.now(), REFLECTION_TOLD] });
}

const ANNOUNCE = 'select access.announce_reflections($1::timestamptz, $2::interval)';
