import { Command } from 'commander';
import { loadSettings } from '../config/settings';
import { withAdministration } from '../embedded/administration';
import { prepareInstallation } from '../installation';
import { indexExistingNames } from './index-existing-names';
import { NameTokens } from '../vault/name-tokens';
import { Vault } from '../vault/vault';
import { connectAdmin } from '../tenancy/admin-client';
import { runCommand } from './run-command';

/** After an upgrade from a version without search, or after cases were loaded by other means than the API. */
async function indexNames(): Promise<void> {
  const settings = loadSettings();
  await withAdministration(settings, async (adminUrl) => {
    const { masterKey, keys } = await prepareInstallation(adminUrl, settings, () => undefined, {
      demonstrationCases: 0,
    });
    const admin = await connectAdmin(adminUrl);
    try {
      const done = await indexExistingNames(admin, new Vault(masterKey), new NameTokens(keys.of('name index')));
      process.stdout.write(`${done} dossiers indexés.\n`);
    } finally {
      await admin.end();
    }
  });
}

const command = new Command('names:index')
  .description('Indexe les noms des dossiers qui ne le sont pas encore, pour la recherche ; sans effet sur les autres.')
  .action(() => indexNames());

void runCommand(command);
