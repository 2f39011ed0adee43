import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LocalAccounts } from './accounts';
import { readers } from './chapter-reading';
import { inkFor, Paper } from './paper';
import { findOrStart } from './server';
import { Story, type Teller } from './story';
import { table } from './table';
import { tell } from './tell';
import { World } from './world';

const HELP = `Raconte une affaire de bout en bout, du brouillon à la fin du parcours, sur un service Passerelle de démonstration.

  --url <adresse>         service déjà lancé (sinon http://127.0.0.1:$PORT, sinon la visite en démarre un)
  --departement <code>    département de l'histoire, 38 si rien n'est dit
  --json                  n'imprime que {steps, views}
  --help                  cette aide
`;

const silent: Teller = { chapter: () => undefined, step: () => undefined };
/** dist/client-sdk/tour → dist/server. */
const built = join(__dirname, '../../server');
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function end(world: World, paper: Paper): void {
  paper.title('Qui a vu quoi, en posant la même question');
  print('');
  table(readers.map(({ account, label }) => ({ label, item: world.items.get(account) }))).forEach(print);
  const failed = world.story.steps.filter(({ ok }) => !ok);
  print(
    failed.length === 0
      ? `\n${world.story.steps.length} étapes, toutes réussies.`
      : `\n${failed.length} étape(s) sur ${world.story.steps.length} en échec.`,
  );
}

async function tour(options: { url?: string; departement: string; json: boolean }): Promise<boolean> {
  const paper = new Paper(print, inkFor(process.stdout, process.env), Math.min(process.stdout.columns ?? 100, 110));
  if (!options.json)
    paper.title(
      `Passerelle : une affaire, les instances qui existent, chacune à son niveau (département ${options.departement})`,
    );
  const server = await findOrStart(options.url, join(built, 'main.js'), options.json ? () => undefined : print);
  try {
    const accounts = new LocalAccounts(server.url, join(built, 'cli/token.js'), server.environment);
    const world = new World(
      new Story(options.json ? silent : paper),
      accounts,
      options.departement,
      randomBytes(6).toString('hex'),
    );
    await tell(world);
    if (options.json) print(JSON.stringify({ steps: world.story.steps, views: world.views }, null, 2));
    else end(world, paper);
    return world.story.ok;
  } finally {
    await server.stop();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      departement: { type: 'string', default: '38' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return print(HELP);
  process.exitCode = (await tour({ url: values.url, departement: values.departement, json: values.json })) ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
