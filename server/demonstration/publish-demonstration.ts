import type { Client } from 'pg';
import {
  makeDocuments,
  freezeRelease,
  releaseSecret,
  periodOf,
  trienniumOf,
  type Period,
} from '../domains/steering/statistics';
import { clock } from '../kernel/clock';
import { LAST_TIME_ZONE } from '../kernel/key-backups';
import { localDateAt, type LocalDate } from '../kernel/local-date';
import { queryOf } from '../tenancy/query-of';
import type { InstallationKeys } from '../vault/installation-keys';

/** The last closed triennium with its years, and the years since: there are figures to look at, and years to compare. */
export async function publishDemonstration(admin: Client, keys: InstallationKeys): Promise<void> {
  const today = localDateAt(clock.now(), LAST_TIME_ZONE);
  const periods = periodsUntil(today);
  const query = queryOf(admin);
  for (const period of periods) await freezeRelease(query, { period, secret: releaseSecret(keys, period.id), today });
  for (const { id } of periods) await makeDocuments(query, id, releaseSecret(keys, id));
}

/** In the order in which they may be frozen. */
function periodsUntil(today: LocalDate): Period[] {
  const isClosed = ({ frozenFrom }: Period) => frozenFrom <= today;
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: 6 }, (_, at) => periodOf(String(thisYear - 6 + at))!).filter(isClosed);
  const triennium = years
    .map(({ id }) => trienniumOf(id)!)
    .filter(isClosed)
    .at(-1)!;
  return [...years.filter(({ id }) => id >= triennium.years[0]!), triennium];
}
