import { resolve } from 'node:path';
import { Command } from 'commander';
import { readBackup, readErasures, type Backup } from '../backup/read-backup';
import { restoreBackup } from '../backup/restore-backup';
import { loadSettings } from '../config/settings';
import { openAdministration } from '../embedded/administration';
import { masterKeyOf } from '../installation';
import { runAcknowledgement, type AcknowledgeOptions } from './acknowledge-command';
import { progressBar } from './progress-bar';
import { runCommand } from './run-command';

interface Options {
  from: string;
  erasures?: string;
  acceptExpiredKeys?: boolean;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The backup is read to its last byte before a server is started or a database touched. */
async function restore({ from, erasures, acceptExpiredKeys = false }: Options): Promise<void> {
  const settings = loadSettings();
  const key = masterKeyOf(settings, false);
  const backup = await readBackup(resolve(from), { key, mode: settings.mode, acceptExpiredKeys });
  const known = erasures ? await readErasures(resolve(erasures), key) : null;
  const administration = await openAdministration(settings);
  try {
    const { rows, erased } = await restoreBackup(administration.adminUrl, {
      settings,
      backup,
      erasures: known,
      progress: progressBar(process.stderr),
    });
    say(`${rows} lignes restaurées, telles qu'au ${backup.takenAt}.`);
    await runAcknowledgement(administration.adminUrl, settings, admission(backup), say);
    if (erased > 0) say(`Dossiers effacés depuis, et qui ne sont pas revenus : ${erased}.`);
    if (!known)
      say(
        'Les effacements prononcés depuis sont dans une sauvegarde plus récente : donnez-la par --erasures, ou ' +
          "refaites-les d'après leurs certificats.",
      );
    say("Ce qui a été fait depuis est à refaire : d'abord les accords retirés et les mandats révoqués.");
  } finally {
    await administration.stop();
  }
}

/** What the files of the data folder saw after the backup is gone, and why is written where it is sealed. */
const admission = ({ takenAt }: Backup): AcknowledgeOptions => ({
  reason: `restauration de la sauvegarde du ${takenAt}`,
  only: ['CHAIN', 'WITNESS'],
});

const command = new Command('restore')
  .description('Restaure une sauvegarde dans une base vide, serveur arrêté, après en avoir vérifié chaque octet.')
  .requiredOption('--from <dossier>', 'dossier de la sauvegarde, avec ses deux dossiers data et keys')
  .option(
    '--erasures <dossier>',
    'sauvegarde plus récente dont les certificats d’effacement sont appliqués (data suffit)',
  )
  .option('--accept-expired-keys', 'accepte des clés qui devaient être détruites')
  .configureOutput({
    outputError: (_text, write) => write('Dites quoi restaurer : npm run restore -- --from DOSSIER\n'),
  })
  .action((options: Options) => restore(options));

void runCommand(command);
