import { DataSource } from 'typeorm';
import { migrations } from '../../migrations';

/** Runs what has not run yet, as the owner of the tables. */
export async function migrate(adminUrl: string): Promise<string[]> {
  const source = await openAsOwner(adminUrl);
  try {
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/** A connection on which every statement runs as the owner; PostgreSQL 15 keeps `public` to the database's owner. */
export async function openAsOwner(adminUrl: string): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres', url: adminUrl, migrations, migrationsTableName: 'passerelle_migration',
    extra: { max: 1, options: '-c role=passerelle_owner -c timezone=UTC' },
  });
  return source.initialize();
}
