import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { unnamedProducer, type Producer } from '../domains/statistics/bulletin/bulletin-file';
import { makeDocuments } from '../domains/statistics/documents/make-documents';
import type { Audience } from '../domains/statistics/lattice.rules';
import { StartupError } from '../kernel/startup-error';
import { periodGiven, withFigures } from './figures-connection';
import { runCommand } from './run-command';

interface Given {
  period: string;
  out: string;
  audience: string;
  producer?: string;
  contact?: string;
  email?: string;
  baseUrl?: string;
}

/** Two audiences never share a folder: one is sent to a portal. */
function audienceGiven(text: string): Audience {
  const audience = text.toUpperCase();
  if (audience === 'PUBLIC' || audience === 'MIPROF') return audience;
  throw new StartupError('--audience doit valoir public ou miprof.');
}

function producerGiven({ producer, contact, email, baseUrl }: Given): Producer {
  if (baseUrl !== undefined && !(URL.canParse(baseUrl) && /^https?:\/\/.*\/$/.test(baseUrl))) {
    throw new StartupError('--base-url doit être une adresse qui finit par « / », par exemple https://www.example.org/donnees/.');
  }
  return { name: producer ?? unnamedProducer.name, contact: contact ?? unnamedProducer.contact, email: email ?? null, baseUrl: baseUrl ?? null };
}

async function write(given: Given): Promise<void> {
  const [{ id }, audience, producer] = [periodGiven(given.period), audienceGiven(given.audience), producerGiven(given)];
  const documents = await withFigures(({ query }) => makeDocuments(query, id, producer));
  const folder = resolve(given.out);
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, body } of documents.filter((document) => document.audience === audience)) {
      writeFileSync(join(folder, name), body);
      process.stdout.write(`${join(folder, name)} (${body.length} octets)\n`);
    }
  } catch (error) {
    throw new StartupError(`Le dossier ${folder} ne peut pas être écrit : vérifiez le chemin et ses droits.`, { cause: error });
  }
}

const command = new Command('figures:bulletin')
  .description("Écrit les documents d'une publication : page, PDF, CSV, ODS, JSON. Faits une fois, puis toujours les mêmes ; un erratum donne une autre édition.")
  .requiredOption('--period <année>', 'année publiée, par exemple 2025')
  .requiredOption('--out <dossier>', 'où les écrire')
  .option('--audience <public|miprof>', 'pour qui', 'public')
  .option('--producer <nom>', 'service qui répond des chiffres')
  .option('--contact <texte>', 'où écrire, en toutes lettres')
  .option('--email <adresse>', 'adresse électronique')
  .option('--base-url <adresse>', 'où les fichiers seront mis en ligne')
  .action((given: Given) => write(given));

void runCommand(command);
