import 'reflect-metadata';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../server/config/project-root';
import type { Fault } from './fault';
import { lentAs, type TestCluster } from '../support/cluster';
import { startPreparedCluster } from '../support/template';
import { faults } from './faults';
import { reachedFrom } from './reached-files';

/** Faults tried at once. */
const LANES = Math.min(2, availableParallelism());

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Verdict {
  /** Tests that failed, with their files; a suite that could not even start proves nothing. */
  failed: { file: string; test: string }[];
  passed: number;
}

interface Report {
  numPassedTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** The project's own files in a folder apart: a fault is never planted where somebody works. */
function copyProject(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'passerelle-faults-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n');
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
  return copy;
}

interface Run {
  workers?: number;
  /** A cluster that is ready, built from the sound project. */
  lent?: TestCluster;
}

async function runTests(folder: string, files: readonly string[], { workers = 1, lent }: Run = {}): Promise<Verdict> {
  const report = join(folder, 'faults-report.json');
  rmSync(report, { force: true });
  const jest = spawn(
    process.execPath,
    [
      join(folder, 'node_modules/jest/bin/jest.js'),
      ...['--json', '--outputFile', report, workers === 1 ? '--runInBand' : `--maxWorkers=${workers}`],
      ...files,
    ],
    { cwd: folder, stdio: 'ignore', timeout: 600_000, env: { ...process.env, ...(lent && lentAs(lent)) } },
  );
  await once(jest, 'exit');
  return verdictOf(report);
}

function verdictOf(report: string): Verdict {
  try {
    const { numPassedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Report;
    if (numRuntimeErrorTestSuites > 0) return { failed: [], passed: 0 };
    const failed = testResults.flatMap(({ name: file, assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName: test }) => ({ file, test })),
    );
    return { failed, passed: numPassedTests };
  } catch {
    return { failed: [], passed: 0 };
  }
}

/** The file, which holds the text to replace exactly once. */
function soundText(folder: string, { file, from, name }: Fault): string {
  const sound = readFileSync(join(folder, file), 'utf8');
  if (sound.split(from).length === 2) return sound;
  throw new Error(`« ${name} »: ${file} must hold the text to replace exactly once`);
}

function plant(folder: string, fault: Fault): () => void {
  const path = join(folder, fault.file);
  const sound = soundText(folder, fault);
  writeFileSync(
    path,
    sound.replace(fault.from, () => fault.to),
  );
  return () => writeFileSync(path, sound);
}

/** A fault that keeps the tests from running at all says nothing of them: it has to be planted otherwise. */
type Outcome = 'caught' | 'MISSED' | 'NO RUN';

async function outcomeOf(folder: string, fault: Fault, lent?: TestCluster): Promise<Outcome> {
  const mend = plant(folder, fault);
  try {
    const { failed, passed } = await runTests(folder, fault.claimedBy, { lent });
    if (failed.length > 0) return 'caught';
    return passed > 0 ? 'MISSED' : 'NO RUN';
  } finally {
    mend();
  }
}

const namesOf = ({ failed }: Verdict): string => failed.map(({ test }) => test).join('; ');

/**
 * Without a fault the claimed tests pass: otherwise « caught » would mean nothing. What fails among so many on a busy machine is
 * asked again alone, and named whatever it answers.
 */
async function checkSound(folder: string, chosen: readonly Fault[]): Promise<void> {
  const claimed = new Set(chosen.flatMap(({ claimedBy }) => claimedBy));
  const first = await runTests(folder, [...claimed], { workers: LANES });
  if (first.passed > 0 && first.failed.length === 0) return;
  say(`without any fault, ${first.passed} pass and these fail: ${namesOf(first)}`);
  const again = await runTests(folder, [...new Set(first.failed.map(({ file }) => file))]);
  if (first.passed === 0 || again.passed === 0 || again.failed.length > 0)
    throw new Error(`Without any fault, these of the claimed tests fail: ${namesOf(again)}. Mend them first.`);
}

/** What the test databases are made with: a fault in it needs databases of its own. */
const TEMPLATE = 'tests/support/template.ts';

/** Takes one fault after another, in a folder of its own, until none is left; how many were caught. */
async function runLane(folder: string, waiting: Fault[]): Promise<number> {
  const ofTheTemplate = reachedFrom(folder, TEMPLATE);
  const isOfTemplate = ({ file }: Fault) => ofTheTemplate.has(file) || file.startsWith('migrations/');
  const cluster = await startPreparedCluster();
  let caught = 0;
  try {
    for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
      const outcome = await outcomeOf(folder, fault, isOfTemplate(fault) ? undefined : cluster);
      caught += outcome === 'caught' ? 1 : 0;
      say(`${outcome}  ${fault.kind}: ${fault.name}`);
    }
  } finally {
    await cluster.stop();
  }
  return caught;
}

interface Asked {
  /** Said by whoever has just run every test: they are not run once more before the first fault. */
  proven: boolean;
  /** One fault in so many, other ones at each commit; all of them by default. */
  share: number;
  words: string;
}

function askedFor(given: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { proven: { type: 'boolean', default: false }, share: { type: 'string', default: '1' } },
  });
  return { proven: values.proven, share: Number(values.share), words: positionals.join(' ').toLowerCase() };
}

/** Which of the shares falls to this commit. */
function turnOf(root: string, share: number): number {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' });
  return Number.parseInt(commit.slice(0, 8), 16) % share;
}

function chosenFaults(root: string, { words, share }: Asked): Fault[] {
  const named = faults.filter(({ name, kind }) => `${kind} ${name}`.toLowerCase().includes(words));
  if (share === 1) return named;
  const turn = turnOf(root, share);
  return named.filter((_, index) => index % share === turn);
}

/** `levels:faults [-- words] [--share n]`: plants each fault chosen, alone, and runs the tests that claim it. */
async function main(): Promise<void> {
  const asked = askedFor(process.argv.slice(2));
  const root = projectRoot();
  const chosen = chosenFaults(root, asked);
  for (const fault of faults) soundText(root, fault);
  const folders = Array.from({ length: LANES }, () => copyProject(root));
  let caught = 0;
  try {
    if (!asked.proven) await checkSound(folders[0]!, chosen);
    const waiting = [...chosen];
    const lanes = await Promise.all(folders.map((folder) => runLane(folder, waiting)));
    caught = lanes.reduce((sum, each) => sum + each, 0);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
  say(`caught ${caught}/${chosen.length}, of ${faults.length} that can be planted`);
  if (caught < chosen.length || chosen.length === 0) process.exitCode = 1;
}

void main();
