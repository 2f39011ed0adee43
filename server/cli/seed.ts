import { Command } from 'commander';
import { loadSettings, type Settings } from '../config/settings';
import { seedDemonstration } from '../demonstration/seed-demonstration';
import { openAdministration } from '../embedded/administration';
import { DEMONSTRATION_CASES, prepareInstallation } from '../installation';
import { forgetWitness } from '../journal/witness';
import { clock } from '../kernel/clock';
import { StartupError } from '../kernel/startup-error';
import { refuseBeingServed } from '../tenancy/being-served';
import { connectAdmin } from '../tenancy/admin-client';
import { progressBar } from './progress-bar';
import { runCommand } from './run-command';
import { refuseOtherMarks } from './seed-refusals';
import { wholeNumber } from './whole-number';

interface SeedArguments {
  cases: string;
  years: string;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function seed(given: SeedArguments): Promise<void> {
  const cases = wholeNumber('--cases', given.cases, 1, 2_000_000);
  const years = wholeNumber('--years', given.years, 1, 10);
  const settings = loadSettings();
  if (settings.mode !== 'demonstration') {
    throw new StartupError(
      'Les données de démonstration ne s’écrivent qu’en mode démonstration : retirez PASSERELLE_MODE, puis relancez.',
    );
  }
  // It takes the data folder's lock: a running Passerelle says so, and keeps its data.
  const administration = await openAdministration(settings);
  try {
    await rebuild(administration.adminUrl, settings, cases, years);
    forgetWitness(settings.dataFolder);
  } finally {
    await administration.stop();
  }
}

async function rebuild(adminUrl: string, settings: Settings, cases: number, years: number): Promise<void> {
  const started = clock.now().getTime();
  const admin = await connectAdmin(adminUrl);
  try {
    await refuseOtherMarks(admin);
    await refuseBeingServed(admin);
    const { masterKey } = await prepareInstallation(adminUrl, settings, say, { demonstrationCases: 0 });
    await seedDemonstration(admin, masterKey, { cases, years, onProgress: progressBar(process.stderr) });
  } finally {
    await admin.end();
  }
  say(`${cases} dossiers sur ${years} ans, en ${Math.round((clock.now().getTime() - started) / 1000)} s.`);
}

const command = new Command('seed')
  .description('Reconstruit une base de démonstration, serveur arrêté : tout ce qu’elle contient est remplacé.')
  .option('--cases <nombre>', 'nombre de dossiers', String(DEMONSTRATION_CASES))
  .option('--years <nombre>', "nombre d'années d'histoire", '5')
  .configureOutput({
    outputError: (_text, write) =>
      write('Argument inconnu ou incomplet. Par exemple : npm run seed -- --cases 3000 --years 5\n'),
  })
  .action((given: SeedArguments) => seed(given));

void runCommand(command);
