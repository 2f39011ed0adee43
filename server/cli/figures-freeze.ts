import {
  unnamedProducer,
  type Producer,
  makeDocuments,
  freezeRelease,
  nameOf,
  releaseSecret,
} from '../domains/steering/statistics';
import { StartupError } from '../kernel/startup-error';
import { periodGiven, withFigures } from './figures-connection';
import { progressBar } from './progress-bar';
import { frenchCommand, runCommand } from './run-command';

interface Given {
  period: string;
  producer?: string;
  contact?: string;
  email?: string;
  baseUrl?: string;
}

const REFUSED_URL =
  '--base-url doit être une adresse qui finit par « / », sans paramètre, par exemple https://www.example.org/donnees/.';

/** Kept with the release: it cannot be given later. */
const RELATIVE_ADDRESSES =
  'Notice DCAT : adresses relatives. Pour un portail, geler avec --base-url, où les fichiers seront mis en ligne.\n';

function baseUrlGiven(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !url.pathname.endsWith('/') || url.search || url.hash || url.username)
    throw new StartupError(REFUSED_URL);
  return url.href;
}

function producerGiven({ producer, contact, email, baseUrl }: Given): Producer {
  return {
    name: producer ?? unnamedProducer.name,
    contact: contact ?? unnamedProducer.contact,
    email: email ?? null,
    baseUrl: baseUrl === undefined ? null : baseUrlGiven(baseUrl),
  };
}

const command = frenchCommand('figures:freeze')
  .description(
    "Gèle les chiffres d'une année close, ou de trois, une fois pour toutes : comptés, protégés, publiés, avec leurs documents.",
  )
  .requiredOption('--period <période>', 'année civile close, par exemple 2025, ou triennat fixe, par exemple 2023-2025')
  .option('--producer <nom>', 'service qui répond des chiffres, imprimé dans les documents')
  .option('--contact <texte>', 'où lui écrire, en toutes lettres')
  .option('--email <adresse>', 'son adresse électronique')
  .option('--base-url <adresse>', 'où les fichiers seront mis en ligne')
  .action(async (given: Given) => {
    const [period, producer] = [periodGiven(given.period), producerGiven(given)];
    await withFigures(async ({ query, keys, today }) => {
      const secret = releaseSecret(keys, period.id);
      await freezeRelease(query, { period, secret, today, producer, onProgress: progressBar(process.stderr) });
      await makeDocuments(query, period.id, secret);
    });
    if (producer.baseUrl === null) process.stderr.write(RELATIVE_ADDRESSES);
    process.stdout.write(
      `Gel fait : ${nameOf(period.id)}. Documents : npm run figures:bulletin -- --period ${period.id} --out DOSSIER\n`,
    );
  });

void runCommand(command);
