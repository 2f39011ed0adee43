import { loadSettings } from '../config/settings';
import { withAdministration } from '../embedded/administration';
import { prepareInstallation } from '../installation';
import { noteReturned } from '../jobs/returned-letters';
import { StartupError } from '../kernel/startup-error';
import { Database } from '../tenancy/database';
import { frenchCommand, runCommand } from './run-command';

/** A report holds the letter that it is about, with its agenda. */
const LARGEST_BYTES = 10 * 1024 * 1024;

async function typedIn(input: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > LARGEST_BYTES)
      throw new StartupError('Ce message pèse plus de 10 Mo : ce n’est pas un rapport de remise.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Nothing of the message is printed or kept: an alias of the mail server is its usual caller. */
async function hear(): Promise<void> {
  const report = await typedIn(process.stdin);
  const settings = loadSettings();
  await withAdministration(settings, async (adminUrl) => {
    const { databaseUrl } = await prepareInstallation(adminUrl, settings, () => undefined);
    const database = await Database.open({ url: databaseUrl, poolSize: 1 });
    try {
      process.stdout.write(`${(await noteReturned(database, report)) ? NOTED : NOTHING}\n`);
    } finally {
      await database.close();
    }
  });
}

const NOTED = 'Une lettre est revenue : son secrétariat est prévenu.';
const NOTHING = 'Ce message ne dit pas qu’une de nos lettres est revenue : rien n’est noté.';

const command = frenchCommand('letters:returned')
  .description(
    'Lit sur l’entrée standard un message arrivé à l’adresse d’expédition. S’il rapporte qu’une lettre n’a pas été remise (RFC 3464), ' +
      'le note et prévient le secrétariat de l’instance.',
  )
  .action(() => hear());

void runCommand(command);
