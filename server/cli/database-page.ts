import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrations } from '../../migrations';
import { startEmbeddedPostgres } from '../embedded/embedded-postgres';
import { prepareTables } from '../installation';
import { addDigests, writeInForce } from '../tenancy/history/committed';
import { readInForce, type InForce } from '../tenancy/history/in-force';
import { digestsOf } from '../tenancy/history/migration-digest';
import { frenchCommand, runCommand } from './run-command';

/** What the migrations of this build make of an empty database. */
async function inForceFromNothing(adminUrl: string): Promise<InForce[]> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await prepareTables(admin, adminUrl);
    return await readInForce(admin);
  } finally {
    await admin.end();
  }
}

async function writePages(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-database-'));
  chmodSync(folder, 0o711);
  try {
    const cluster = await startEmbeddedPostgres(folder, { durable: false });
    try {
      writeInForce(await inForceFromNothing(cluster.adminUrl));
    } finally {
      await cluster.stop();
    }
    addDigests(await digestsOf(migrations));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void runCommand(
  frenchCommand('database:page')
    .description(
      'Écrit migrations/in-force (ce que les migrations laissent) et ajoute à migrations/digests.json ce qui y manque',
    )
    .action(writePages),
);
