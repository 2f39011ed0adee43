import { Command } from 'commander';
import { loadSettings } from '../config/settings';
import { RetentionService, type Due } from '../domains/confidentiality/retention';
import { withAdministration } from '../embedded/administration';
import { prepareInstallation } from '../installation';
import { Database } from '../tenancy/database';
import { runCommand } from './run-command';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const VERBS = { ARCHIVE: 'à archiver', DESTROY: 'à détruire' } as const;
const DONE = { ARCHIVE: 'archivé', DESTROY: 'détruit' } as const;

/** References and counts alone: what is printed here ends in a terminal's history. */
async function retain(dryRun: boolean): Promise<void> {
  const settings = loadSettings();
  await withAdministration(settings, async (adminUrl) => {
    const { databaseUrl } = await prepareInstallation(adminUrl, settings, () => undefined);
    const database = await Database.open({ url: databaseUrl, poolSize: 1 });
    const counts = { ARCHIVE: 0, DESTROY: 0 };
    const tell = ({ departement, reference, step, rule }: Due): void => {
      counts[step]++;
      say(`${departement} ${reference} ${(dryRun ? VERBS : DONE)[step]} (${rule})`);
    };
    try {
      await new RetentionService(database).run(tell, !dryRun);
    } finally {
      await database.close();
    }
    say(
      dryRun
        ? `À archiver : ${counts.ARCHIVE}. À détruire : ${counts.DESTROY}. Rien n'a été touché.`
        : `Archivés : ${counts.ARCHIVE}. Détruits : ${counts.DESTROY}.`,
    );
  });
}

const command = new Command('retention')
  .description(
    'Archive puis détruit les dossiers dont la durée de conservation est passée, comme le serveur le fait chaque jour.',
  )
  .option('--dry-run', 'dit ce qui serait fait, et ne fait rien')
  .action((options: { dryRun?: boolean }) => retain(options.dryRun === true));

void runCommand(command);
