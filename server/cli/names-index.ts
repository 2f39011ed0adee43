import { Command } from 'commander';
import { loadSettings } from '../config/settings';
import { withAdministration } from '../embedded/administration';
import { prepareInstallation } from '../installation';
import { codeExistingPermits } from './code-existing-permits';
import { foldExistingFingerprints } from './fold-existing-fingerprints';
import { indexExistingNames } from './index-existing-names';
import { NameTokens } from '../vault/name-tokens';
import { Vault } from '../vault/vault';
import { connectAdmin } from '../tenancy/admin-client';
import { runCommand } from './run-command';

/** After an upgrade from a version that folded names otherwise, or after cases were loaded by other means than the API. */
async function indexNames(): Promise<void> {
  const settings = loadSettings();
  await withAdministration(settings, async (adminUrl) => {
    const { masterKey, keys } = await prepareInstallation(adminUrl, settings, () => undefined, {
      demonstrationCases: 0,
    });
    const admin = await connectAdmin(adminUrl);
    try {
      const vault = new Vault(masterKey);
      const done = await indexExistingNames(admin, vault, new NameTokens(keys.of('name index')));
      process.stdout.write(`${done} dossiers indexés.\n`);
      const permits = await codeExistingPermits(admin, vault);
      process.stdout.write(`${permits} fins de titre de séjour relevées.\n`);
      const folded = await foldExistingFingerprints(admin, vault, keys.of('fingerprint of persons'));
      process.stdout.write(
        folded === null ? 'Empreintes : déjà à jour.\n' : `${folded} empreintes refaites, toutes en une fois.\n`,
      );
    } finally {
      await admin.end();
    }
  });
}

const command = new Command('names:index')
  .description(
    'Indexe les noms des dossiers qui ne le sont pas encore, relève la fin des titres de séjour et refait les empreintes ; sans ' +
      'effet sur le reste.',
  )
  .action(() => indexNames());

void runCommand(command);
