import { Command } from 'commander';
import { loadSettings } from '../config/settings';
import { createAdministrator } from '../domains/actors/directory';
import { withAdministration } from '../embedded/administration';
import { prepareInstallation } from '../installation';
import { connectAdmin } from '../tenancy/admin-client';
import { runCommand } from './run-command';

interface Options {
  email: string;
  name?: string;
  another?: boolean;
  reason?: string;
}

/** The first administrator cannot be granted by anybody: the operator of the machine makes it, beside the API. */
async function create({ email, name, another, reason }: Options): Promise<void> {
  const settings = loadSettings();
  await withAdministration(settings, async (adminUrl) => {
    await prepareInstallation(adminUrl, settings, () => undefined);
    const admin = await connectAdmin(adminUrl);
    try {
      process.stdout.write(`${await createAdministrator(admin, { email, name, another: another === true, reason })}\n`);
    } finally {
      await admin.end();
    }
  });
}

const command = new Command('admin:create')
  .description('Crée le premier administrateur.')
  .requiredOption('--email <adresse>', 'adresse électronique professionnelle')
  .option('--name <nom>', 'nom de la personne')
  .option('--another', 'en créer un de plus, quand celui qui existe n’a personne pour approuver avec lui')
  .option('--reason <motif>', 'pourquoi, avec --another : le journal en garde la trace')
  .action((options: Options) => create(options));

void runCommand(command);
