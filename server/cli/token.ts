import { Command } from 'commander';
import { loadSettings } from '../config/settings';
import { openLocalIssuer } from '../identity/local-issuer';
import { StartupError } from '../kernel/startup-error';
import { runCommand } from './run-command';

/** Prints a token of the local issuer, and nothing else. */
async function token(account: string): Promise<void> {
  const settings = loadSettings();
  if (settings.mode !== 'demonstration') {
    throw new StartupError(
      "Les jetons locaux n'existent qu'en mode démonstration : en production, le fournisseur d'identité les délivre.",
    );
  }
  const issuer = await openLocalIssuer(settings.dataFolder);
  process.stdout.write(`${await issuer.issue(account)}\n`);
}

const command = new Command('token')
  .description('Délivre un jeton de démonstration pour un compte, par exemple coordinator-38.')
  .requiredOption('--as <compte>', 'nom du compte')
  .action((options: { as: string }) => token(options.as));

void runCommand(command);
