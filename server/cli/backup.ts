import { resolve } from 'node:path';
import { Command } from 'commander';
import { takeBackup } from '../backup/take-backup';
import { loadSettings } from '../config/settings';
import { withAdministration } from '../embedded/administration';
import { masterKeyOf } from '../installation';
import { connectAdmin } from '../tenancy/admin-client';
import { progressBar } from './progress-bar';
import { runCommand } from './run-command';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Beside the running server, or alone. */
async function backup(out: string): Promise<void> {
  const settings = loadSettings();
  const folder = resolve(out);
  const key = masterKeyOf(settings, false);
  await withAdministration(settings, async (adminUrl) => {
    const admin = await connectAdmin(adminUrl);
    try {
      const { tables, rows, bytes, destroyBy } = await takeBackup(admin, key, folder, progressBar(process.stderr));
      say(`${folder} : ${tables} tables, ${rows} lignes, ${(bytes / 1_000_000).toFixed(1)} Mo.`);
      say(
        `Gardez ${folder}/keys à part, et détruisez-le le ${destroyBy} au plus tard. La clé maîtresse n'est ni dans l'un ni dans l'autre.`,
      );
    } finally {
      await admin.end();
    }
  });
}

const command = new Command('backup')
  .description(
    'Sauvegarde toute la base à un instant, serveur en marche ou non : les données dans data, les clés enveloppées dans keys.',
  )
  .requiredOption('--out <dossier>', 'dossier neuf ou vide')
  .configureOutput({ outputError: (_text, write) => write('Dites où écrire : npm run backup -- --out DOSSIER\n') })
  .action(({ out }: { out: string }) => backup(out));

void runCommand(command);
