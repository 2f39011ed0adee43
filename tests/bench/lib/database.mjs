import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pinOthers } from './cores.mjs';
import { BenchError } from './options.mjs';
import { loadServer, PROJECT } from './project.mjs';

const DEFAULT_CASES = 90_000;

/** A seeded database, its server on the core of the load, and the keys of the data folder. */
export async function openDatabase({ cases, data }, say) {
  const folder = data ?? mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  const fresh = !existsSync(join(folder, 'master.key'));
  if (fresh) seed(folder, cases ?? DEFAULT_CASES, say);
  pinOthers();
  const { startEmbeddedPostgres } = loadServer('./embedded/embedded-postgres');
  const embedded = await startEmbeddedPostgres(folder);
  const close = async () => {
    await embedded.stop();
    if (!data) rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { folder, close, ...(await inspect(embedded.adminUrl, folder, cases)) };
  } catch (error) {
    await close();
    throw error;
  }
}

function seed(folder, cases, say) {
  say(`Semis de ${cases} dossiers…`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'dist/server/cli/seed.js'), '--cases', String(cases)],
    { env: { ...process.env, PASSERELLE_MODE: '', DATABASE_URL: '', PASSERELLE_DATA: folder }, encoding: 'utf8' },
  );
  if (status !== 0) throw new BenchError(`Le semis a échoué :\n${stderr}`);
  say(stderr.trim().split('\n').at(-1));
}

async function inspect(adminUrl, folder, cases) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query('create extension if not exists pg_stat_statements');
  const {
    rows: [{ seeded }],
  } = await admin.query('select seeded_cases as seeded from reference.installation');
  if (cases !== null && seeded !== cases) {
    await admin.end();
    throw new BenchError(
      `Ce dossier de données porte ${seeded} dossiers, et non ${cases} : indiquez-en un autre par --data.`,
    );
  }
  // Nothing left to clean or to write when the measures begin.
  await admin.query('vacuum (analyze)');
  await admin.query('checkpoint');
  const { masterKeyOf } = loadServer('./installation');
  const masterKey = masterKeyOf({ dataFolder: folder, mode: 'demonstration' });
  const { createLogin } = loadServer('./tenancy/roles');
  const database = new URL(adminUrl).pathname.slice(1);
  const { user, password } = await createLogin(admin, database, masterKey.derive('database login'));
  const appUrl = Object.assign(new URL(adminUrl), { username: user, password }).toString();
  const { InstallationKeys } = loadServer('./vault/installation-keys');
  const fingerprintKey = new InstallationKeys(masterKey).of('fingerprint of persons');
  return { admin, adminUrl, appUrl, masterKey, fingerprintKey, cases: seeded };
}
