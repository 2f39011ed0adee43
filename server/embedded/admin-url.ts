import { Client } from 'pg';
import { ADMINISTRATOR, DATABASE } from './layout';

export function adminUrl(port: number, password: string, database: string = DATABASE): string {
  return `postgresql://${ADMINISTRATOR}:${password}@127.0.0.1:${port}/${database}`;
}

/** A cluster that has just said that it is ready. */
const PATIENCE = 60_000;

/** The one database of the cluster, so that what administers needs not know whose server it is. */
export async function ensureDatabase(port: number, password: string): Promise<string> {
  const client = new Client({
    connectionString: adminUrl(port, password, 'postgres'),
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
  return adminUrl(port, password);
}
