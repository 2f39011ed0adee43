import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeDocuments, type StoredDocument, releaseSecret, type Audience } from '../domains/steering/statistics';
import { StartupError } from '../kernel/startup-error';
import { periodGiven, withFigures } from './figures-connection';
import { frenchCommand, runCommand } from './run-command';

interface Given {
  period: string;
  out: string;
  audience: string;
}

/** Two audiences never share a folder: one is sent to a portal. */
function audienceGiven(text: string): Audience {
  const audience = text.toUpperCase();
  if (audience === 'PUBLIC' || audience === 'MIPROF') return audience;
  throw new StartupError('--audience doit valoir public ou miprof.');
}

async function write(given: Given): Promise<void> {
  const [{ id }, audience] = [periodGiven(given.period), audienceGiven(given.audience)];
  const documents = await withFigures(({ query, keys }) => makeDocuments(query, id, releaseSecret(keys, id)));
  writeInto(
    resolve(given.out),
    documents.filter((document) => document.audience === audience),
  );
}

/** Step by step: asked for a whole path at once, Node never returns from a place like /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function writeInto(folder: string, documents: readonly StoredDocument[]): void {
  try {
    makeFolder(folder);
    for (const { name, body } of documents) {
      writeFileSync(join(folder, name), body);
      process.stdout.write(`${join(folder, name)} (${body.length} octets)\n`);
    }
  } catch (error) {
    throw new StartupError(`Le dossier ${folder} ne peut pas être écrit : vérifiez le chemin et ses droits.`, {
      cause: error,
    });
  }
}

const command = frenchCommand('figures:bulletin')
  .description(
    "Écrit les documents d'une publication : page, PDF, CSV, ODS, JSON. Faits une fois, puis toujours les " +
      'mêmes ; un erratum donne une autre édition.',
  )
  .requiredOption('--period <période>', 'année ou triennat publié, par exemple 2025 ou 2023-2025')
  .requiredOption('--out <dossier>', 'où les écrire')
  .option('--audience <public|miprof>', 'pour qui', 'public')
  .action((given: Given) => write(given));

void runCommand(command);
