import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { Client } from 'pg';
import { loadSettings } from '../../server/config/settings';
import { queryOf } from '../../server/tenancy/query-of';
import { freezeRelease } from '../../server/domains/steering/statistics/freeze/freeze-release';
import { periodOf } from '../../server/domains/steering/statistics/period.rules';
import { openAdministration } from '../../server/embedded/administration';
import { prepareInstallation } from '../../server/installation';
import { fillYear } from './fill-year';

const SIZES = [20_000, 200_000, 1_000_000];
const MEGABYTE = 2 ** 20;

/** A triennium and its years, in the order in which they are frozen. */
const PERIODS = ['2023', '2024', '2025', '2023-2025'];

interface Measured {
  cases: number;
  /** By period. */
  seconds: Record<string, number>;
  nodeMegabytes: number;
  postgresMegabytes: number;
  shownCells: number;
}

/** In a process of its own, so that its peak of memory is the freeze's alone. */
async function freezeHere(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const {
    rows: [backend],
  } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const seconds: Record<string, number> = {};
  for (const id of PERIODS) {
    const started = process.hrtime.bigint();
    await freezeRelease(queryOf(client), { period: periodOf(id)!, secret: Buffer.alloc(32, 7), today: '2026-02-01' });
    seconds[id] = Number(process.hrtime.bigint() - started) / 1e9;
  }
  const {
    rows: [cells],
  } = await client.query<{ n: number }>('select count(*)::integer as n from published.release_cell');
  process.send!({
    seconds,
    nodeMegabytes: process.resourceUsage().maxRSS / 1024,
    postgresMegabytes: peakOf(backend!.pid),
    shownCells: cells!.n,
  });
  await client.end();
}

/** Highest resident set of a process, its part of the shared buffers included. */
const peakOf = (pid: number): number =>
  (Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024) / MEGABYTE;

async function measure(cases: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-freeze-'));
  const settings = loadSettings({ PASSERELLE_DATA: join(folder, 'data') });
  const administration = await openAdministration(settings);
  try {
    await prepareInstallation(administration.adminUrl, settings, () => undefined, { demonstrationCases: 0 });
    const admin = new Client({ connectionString: administration.adminUrl });
    await admin.connect();
    const years = PERIODS.filter((id) => periodOf(id)!.years.length === 1);
    for (const year of years) await fillYear(admin, Math.round(cases / years.length), Number(year));
    await admin.query('checkpoint');
    await admin.end();
    return { cases, ...(await inChild(administration.adminUrl)) };
  } finally {
    await administration.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function inChild(adminUrl: string): Promise<Omit<Measured, 'cases'>> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, ['--freeze', adminUrl]);
    let told: Omit<Measured, 'cases'> | undefined;
    child.on('message', (message) => (told = message as Omit<Measured, 'cases'>));
    child.on('exit', () => (told ? resolve(told) : reject(new Error('the freeze ended without a figure'))));
  });
}

async function main(): Promise<void> {
  const [flag, value] = process.argv.slice(2);
  if (flag === '--freeze') return freezeHere(value!);
  for (const cases of flag === '--cases' ? [Number(value)] : SIZES) {
    const { seconds, nodeMegabytes, postgresMegabytes, shownCells } = await measure(cases);
    process.stdout.write(
      `${cases} cases in three years: ${PERIODS.map((id) => `${id} in ${seconds[id]!.toFixed(1)} s`).join(', ')}; Node ${Math.round(nodeMegabytes)} MB, PostgreSQL backend ${Math.round(postgresMegabytes)} MB at their peaks; ${shownCells} cells shown\n`,
    );
  }
}

void main();
