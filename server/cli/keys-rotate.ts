import { resolve } from 'node:path';
import { Command } from 'commander';
import { loadSettings, type Settings } from '../config/settings';
import { openAdministration, withAdministration } from '../embedded/administration';
import { masterKeyOf, prepareInstallation, prepareTables } from '../installation';
import { StartupError } from '../kernel/startup-error';
import { readMark } from '../tenancy/mark';
import { loadMasterKey } from '../vault/master-key';
import { rotateCases } from '../vault/rotation/rotate-cases';
import { rotateMaster } from '../vault/rotation/rotate-master';
import { Vault } from '../vault/vault';
import { withAdmin } from '../tenancy/admin-client';
import { progressBar } from './progress-bar';
import { runCommand } from './run-command';

interface Options {
  newKey?: string;
  cases?: boolean;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function rotate({ newKey, cases }: Options): Promise<void> {
  if (Boolean(newKey) === Boolean(cases)) {
    throw new StartupError(
      'Dites quelles clés changer : --new-key FICHIER pour la clé maîtresse, ou --cases pour celles des dossiers.',
    );
  }
  const settings = loadSettings();
  return newKey ? rotateTheMaster(settings, resolve(newKey)) : rotateThoseOfCases(settings);
}

/** It takes the data folder's lock: the server holds the old key in memory, and must be stopped. */
async function rotateTheMaster(settings: Settings, file: string): Promise<void> {
  const keys = { from: masterKeyOf(settings, false), to: loadMasterKey(file, false) };
  const administration = await openAdministration(settings);
  try {
    const changed = await withAdmin(administration.adminUrl, async (admin) => {
      if (await readMark(admin)) await prepareTables(admin, administration.adminUrl);
      return rotateMaster(admin, keys, progressBar(process.stderr));
    });
    say(
      changed
        ? `La clé maîtresse est changée. Démarrez désormais avec PASSERELLE_MASTER_KEY_FILE=${file}.`
        : `Cette base est déjà protégée par la clé de ${file} : démarrez avec PASSERELLE_MASTER_KEY_FILE=${file}.`,
    );
    if (changed)
      say(
        "Gardez l'ancienne clé, hors ligne, aussi longtemps que les sauvegardes de clés qu'elle ouvre : trente jours au plus.",
      );
  } finally {
    await administration.stop();
  }
}

/** Beside the running server, or alone. */
async function rotateThoseOfCases(settings: Settings): Promise<void> {
  await withAdministration(settings, async (adminUrl) => {
    const { masterKey } = await prepareInstallation(adminUrl, settings, () => undefined, { demonstrationCases: 0 });
    const renewed = await withAdmin(adminUrl, (admin) =>
      rotateCases(admin, { vault: new Vault(masterKey), progress: progressBar(process.stderr) }),
    );
    say(`Dossiers et signalements qui ont une nouvelle clé : ${renewed}.`);
  });
}

const command = new Command('keys:rotate')
  .description(
    'Change la clé maîtresse (serveur arrêté) ou la clé de chaque dossier (serveur en marche ou non) ; interrompue, elle se reprend.',
  )
  .option('--new-key <fichier>', 'fichier de la nouvelle clé maîtresse : 32 octets en base64')
  .option('--cases', 'donne une nouvelle clé à chaque dossier et signalement')
  .action((options: Options) => rotate(options));

void runCommand(command);
