import { loadSettings } from '../config/settings';
import { periodOf, type Period } from '../domains/steering/statistics';
import { withAdministration } from '../embedded/administration';
import { prepareInstallation } from '../installation';
import { clock } from '../kernel/clock';
import { LAST_TIME_ZONE } from '../kernel/key-backups';
import { localDateAt, type LocalDate } from '../kernel/local-date';
import { StartupError } from '../kernel/startup-error';
import { queryOf, type Query } from '../tenancy/query-of';
import type { InstallationKeys } from '../vault/installation-keys';
import { connectAdmin } from '../tenancy/admin-client';

export interface FiguresConnection {
  query: Query;
  keys: InstallationKeys;
  /** Where the day ends last: a year is closed everywhere, or it is not. */
  today: LocalDate;
}

/** One connection of whoever administers the database: from it the freeze role is taken, which no server may take. */
export async function withFigures<T>(work: (connection: FiguresConnection) => Promise<T>): Promise<T> {
  const settings = loadSettings();
  return withAdministration(settings, async (adminUrl) => {
    const { keys } = await prepareInstallation(adminUrl, settings, () => undefined);
    const client = await connectAdmin(adminUrl);
    try {
      return await work({ query: queryOf(client), keys, today: localDateAt(clock.now(), LAST_TIME_ZONE) });
    } finally {
      await client.end();
    }
  });
}

export function periodGiven(text: string): Period {
  const period = periodOf(text);
  if (period) return period;
  throw new StartupError(
    "--period doit être une année civile, par exemple 2025, ou l'un des triennats fixes, par exemple 2023-2025 ou 2026-2028 : " +
      `« ${text} » n'est ni l'une ni l'autre. Mois, trimestres et années glissantes ne se publient pas.`,
  );
}
