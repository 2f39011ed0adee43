import type { Client } from 'pg';
import { makeDocuments, freezeRelease, releaseSecret, periodOf } from '../domains/steering/statistics';
import { clock } from '../kernel/clock';
import { LAST_TIME_ZONE } from '../kernel/key-backups';
import { localDateAt } from '../kernel/local-date';
import { queryOf } from '../tenancy/query-of';
import type { InstallationKeys } from '../vault/installation-keys';

const YEARS = 2;

/** The last closed years of the demonstration, so that there are figures to look at, and two years to compare. */
export async function publishDemonstration(admin: Client, keys: InstallationKeys): Promise<void> {
  const today = localDateAt(clock.now(), LAST_TIME_ZONE);
  const closed = Array.from({ length: YEARS + 1 }, (_, ago) => periodOf(String(Number(today.slice(0, 4)) - 1 - ago))!)
    .filter(({ frozenFrom }) => frozenFrom <= today)
    .slice(0, YEARS)
    .reverse();
  const query = queryOf(admin);
  for (const period of closed) await freezeRelease(query, { period, secret: releaseSecret(keys, period.id), today });
  for (const { id } of closed) await makeDocuments(query, id, releaseSecret(keys, id));
}
