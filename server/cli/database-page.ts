import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../migrations';
import { startEmbeddedPostgres } from '../embedded/embedded-postgres';
import { StartupError } from '../kernel/startup-error';
import { prepareTables } from '../installation';
import { addDigests, missingDigests, staleInForce, writeInForce } from '../tenancy/history/committed';
import { readInForce, type InForce } from '../tenancy/history/in-force';
import { digestsOf } from '../tenancy/history/migration-digest';
import { connectAdmin } from '../tenancy/admin-client';
import { frenchCommand, runCommand } from './run-command';

/** What the migrations of this build make of an empty database. */
async function inForceFromNothing(adminUrl: string): Promise<InForce[]> {
  const admin = await connectAdmin(adminUrl);
  try {
    await prepareTables(admin, adminUrl);
    return await readInForce(admin);
  } finally {
    await admin.end();
  }
}

/** Answers with what the migrations leave in a server of its own, gone afterwards. */
async function inForceApart(): Promise<InForce[]> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-database-'));
  chmodSync(folder, 0o711);
  try {
    const cluster = await startEmbeddedPostgres(folder, { durable: false });
    try {
      return await inForceFromNothing(cluster.adminUrl);
    } finally {
      await cluster.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writePages({ check = false }: { check?: boolean }): Promise<void> {
  const things = await inForceApart();
  const digests = await digestsOf(migrations);
  if (!check) {
    writeInForce(things);
    addDigests(digests);
    return;
  }
  const stale = [...staleInForce(things), ...missingDigests(digests)];
  if (stale.length > 0)
    throw new StartupError(`${stale.join(', ')} : lancez npm run generate, relisez, et versez la différence.`);
}

void runCommand(
  frenchCommand('database:page')
    .description(
      'Écrit migrations/in-force (ce que les migrations laissent) et ajoute à migrations/digests.json ce qui y manque',
    )
    .option('--check', "n'écrit rien ; échoue si quelque chose n'est plus à jour")
    .action(writePages),
);
