import { Command } from 'commander';
import { loadSettings } from '../config/settings';
import { withAdministration } from '../embedded/administration';
import { runCommand } from './run-command';
import { runVerification, type VerifyOptions } from './verify-command';

async function verify(options: VerifyOptions): Promise<void> {
  const settings = loadSettings();
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const holds = await withAdministration(settings, (adminUrl) => runVerification(adminUrl, settings, options, say));
  if (!holds) process.exitCode = 1;
}

const command = new Command('journal:verify')
  .description('Recalcule les sceaux du journal et nomme tout ce qui a été changé, retiré, ajouté ou déplacé.')
  .option('--departement <code>', 'un seul département')
  .option('--checkpoints <fichier>', 'points de contrôle tenus hors de la base')
  .option('--public-key <fichier>', 'clé publique (PEM) : la clé maîtresse ne sert alors pas')
  .option('--print-public-key', 'écrit la clé publique, et rien d’autre')
  .action((options: VerifyOptions) => verify(options));

void runCommand(command);
