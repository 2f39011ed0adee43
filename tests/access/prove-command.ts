import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { Client } from 'pg';
import { levelRules } from '../../server/access/levels';
import { runCommand } from '../../server/cli/run-command';
import { wholeNumber } from '../../server/cli/whole-number';
import { loadSettings } from '../../server/config/settings';
import { prepareInstallation } from '../../server/installation';
import { startTestCluster } from '../support/cluster';
import { proveLevels, type Proof } from './prove';

const SEED = '20180705';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `levels:prove`: CASL, the database under the application's role and the oracle, on a PostgreSQL of its own. */
async function prove(draws: number, seed: number): Promise<void> {
  const cluster = await startTestCluster();
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-prove-'));
  const client = new Client({ connectionString: cluster.adminUrl });
  try {
    await prepareInstallation(cluster.adminUrl, loadSettings({ PASSERELLE_DATA: folder }), () => undefined, {
      demonstrationCases: 0,
    });
    await client.connect();
    tell(await proveLevels(client, draws, seed, { accounts: 24, cases: 14 }), seed);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    say(`draws ${draws}, disagreements 1 (the first; seed ${seed})`);
    process.exitCode = 1;
  } finally {
    await client.end().catch(() => undefined);
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(proof: Proof, seed: number): void {
  const lines = new Set(levelRules.map((rule) => rule.id));
  const silent = [...lines].filter((id) => !proof.lines.has(id));
  say(`${proof.worlds} worlds, seed ${seed}; each draw compares an account and a door over 10 groups and 2 parts`);
  say(
    `${proof.open} draws with an open door; ${proof.lines.size} of ${lines.size} lines of the table were the reason of one`,
  );
  if (silent.length > 0) {
    process.stderr.write(`never the reason of an open door: ${silent.join(', ')}\n`);
    process.exitCode = 1;
  }
  say(`draws ${proof.draws}, disagreements 0`);
}

const command = new Command('levels:prove')
  .description('Proves that CASL, the database and the oracle open the same.')
  .option('--draws <nombre>', 'pairs of an account and a door to judge', '100000')
  .option('--seed <nombre>', 'another seed, another series of worlds', SEED)
  .action(({ draws, seed }: { draws: string; seed: string }) =>
    prove(wholeNumber('--draws', draws, 1, 10_000_000), wholeNumber('--seed', seed, 0, 2_000_000_000)),
  );

void runCommand(command);
