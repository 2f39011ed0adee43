import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';

const folders: string[] = [];

/** A folder of this test's own; every account may pass through it unless the mode says otherwise. */
export function temporaryFolder(mode = 0o711): string {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-embedded-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

export function homeOf(data: string): string {
  const { home } = JSON.parse(readFileSync(join(data, 'cluster.json'), 'utf8')) as { home: string };
  return resolve(data, home);
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export async function ask<Row extends object>(url: string, sql: string): Promise<Row> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows[0] as Row;
  } finally {
    await client.end();
  }
}

export function postmasterOf(data: string): number {
  return Number(readFileSync(join(homeOf(data), 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
}
