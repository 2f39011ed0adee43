import { DataSource } from 'typeorm';
import { migrations } from '../../migrations';

/** In the order in which they run. */
export const migrationNames: readonly string[] = migrations.map(({ name }) => name);

/** Runs what has not run yet, as far as the one that is named or to the end, as the owner of the tables. */
export async function migrate(adminUrl: string, asFarAs?: string): Promise<string[]> {
  const source = await openAsOwner(adminUrl, asFarAs);
  try {
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/** A connection on which every statement runs as the owner; PostgreSQL 15 keeps `public` to the database's owner. */
export async function openAsOwner(adminUrl: string, asFarAs?: string): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url: adminUrl,
    migrations: asFarAs ? migrations.slice(0, migrationNames.indexOf(asFarAs) + 1) : migrations,
    migrationsTableName: 'passerelle_migration',
    extra: { max: 1, options: '-c role=passerelle_owner -c timezone=UTC' },
  });
  return source.initialize();
}
