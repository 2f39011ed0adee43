import { loadSettings } from '../config/settings';
import { openAdministration } from '../embedded/administration';
import { runAcknowledgement } from './acknowledge-command';
import { frenchCommand, runCommand } from './run-command';

/** It takes the data folder's lock: a running server writes there. */
async function acknowledgeFindings({ reason = '' }: { reason?: string }): Promise<void> {
  const settings = loadSettings();
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const administration = await openAdministration(settings);
  try {
    const admitted = await runAcknowledgement(administration.adminUrl, settings, { reason }, say);
    if (!admitted) say('Il n’y a rien dont prendre acte.');
  } finally {
    await administration.stop();
  }
}

const command = frenchCommand('journal:acknowledge')
  .description(
    'Prend acte, serveur arrêté, d’une base plus ancienne remise, d’une horloge qui a reculé ou d’un relevé perdu : ' +
      'une écriture scellée et une ligne signée. Rien n’excuse une écriture changée.',
  )
  .option('--reason <phrase>', 'pourquoi, sans nommer personne')
  .action((options: { reason?: string }) => acknowledgeFindings(options));

void runCommand(command);
