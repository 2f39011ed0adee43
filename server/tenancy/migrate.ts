import { DataSource } from 'typeorm';
import { migrations } from '../../migrations';
import { StartupError } from '../kernel/startup-error';
import { COMMAND_OPTIONS, COMMAND_WAITS, withOptions } from './connection-options';
import { openBooks } from './history/books';

/** In the order in which they run. */
export const migrationNames: readonly string[] = migrations.map(({ name }) => name);

/** A migration that waits for a table makes everybody else wait behind it: it gives up sooner than they would. */
const LOCK_TIMEOUT = '10s';

/** PostgreSQL's codes: a lock that was not had in time; a refusal that one of our own statements raises. */
const LOCK_NOT_AVAILABLE = '55P03';
const RAISED = 'P0001';

const LOCKED =
  "Une migration n'a pas obtenu en dix secondes une table qu'une autre session retient : elle n'a rien changé. " +
  'Arrêtez les autres serveurs et sessions de cette base, puis relancez.';

/** Runs what has not run yet, as far as the one that is named or to the end, as the owner of the tables. */
export async function migrate(adminUrl: string, asFarAs?: string): Promise<string[]> {
  const source = await openAsOwner(adminUrl, asFarAs);
  try {
    await openBooks(source);
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } catch (error) {
    throw refusalOf(error) ?? error;
  } finally {
    await source.destroy();
  }
}

/** Each migration is whole or not at all, so whatever stopped it, the same command takes it up again. */
function refusalOf(error: unknown): StartupError | null {
  const { code, message } = error as { code?: string; message: string };
  if (code === LOCK_NOT_AVAILABLE) return new StartupError(LOCKED, { cause: error });
  return code === RAISED ? new StartupError(message, { cause: error }) : null;
}

/** A connection on which every statement runs as the owner; PostgreSQL 15 keeps `public` to the database's owner. */
export async function openAsOwner(adminUrl: string, asFarAs?: string): Promise<DataSource> {
  const place = withOptions(adminUrl, COMMAND_OPTIONS);
  const source = new DataSource({
    type: 'postgres',
    url: place.url,
    migrations: asFarAs ? migrations.slice(0, migrationNames.indexOf(asFarAs) + 1) : migrations,
    migrationsTableName: 'passerelle_migration',
    extra: {
      max: 1,
      options: `${place.options} -c role=passerelle_owner -c lock_timeout=${LOCK_TIMEOUT}`,
      ...COMMAND_WAITS,
    },
  });
  return source.initialize();
}
