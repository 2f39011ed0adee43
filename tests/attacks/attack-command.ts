import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { runCommand } from '../../server/cli/run-command';
import { wholeNumber } from '../../server/cli/whole-number';
import { jsonOf, tableOf } from './report';
import { inOrder, runSuite } from './run-suite';
import { oracles } from './suite/oracles';
import { OracleStage } from './world/oracle-scene';
import { Platform } from './world/platform';
import { emptyWorld } from './world/write-world';

const SEED = '20160413';

interface Options {
  json?: string;
  seed: string;
  pairs: string;
}

/** `figures:attack`: the attacks of docs/figures-method.md#attacks on a platform and a PostgreSQL of their own. */
async function attack({ json, seed, pairs }: Options): Promise<void> {
  const start = process.hrtime.bigint();
  const seconds = () => Number(process.hrtime.bigint() - start) / 1e9;
  const say = (line: string) => void process.stderr.write(`[${seconds().toFixed(0).padStart(3)} s] ${line}\n`);
  say('a platform and a PostgreSQL of its own');
  const platform = await Platform.open();
  try {
    say('O: exact figures and coverage, before and after what happens to a file of the demonstration');
    const beforeAndAfter = await oracles(await OracleStage.on(platform));
    await emptyWorld(platform.admin);
    const found = await runSuite(platform, {
      seed,
      pairs: wholeNumber('--pairs', pairs, 10, 100_000),
      publications: 240,
      worlds: 20,
      races: 1_000,
      say,
    });
    const result = { ...found, attacks: inOrder([...found.attacks, beforeAndAfter]) };
    process.stdout.write(`${tableOf(result)}\n`);
    if (json) writeFileSync(json, jsonOf(result, seconds()));
    if (result.attacks.some(({ pass }) => !pass)) process.exitCode = 1;
  } finally {
    await platform.close();
  }
}

const command = new Command('figures:attack')
  .description(
    'Attacks the published figures as docs/figures-method.md says, beside a naive resolver that every attack must break.',
  )
  .option('--json <fichier>', 'where to write every figure')
  .option('--pairs <nombre>', 'pairs of a person who is in every release and one who is in none, for F', '240')
  .option('--seed <texte>', 'another seed, another France and other secrets', SEED)
  .action(attack);

void runCommand(command);
