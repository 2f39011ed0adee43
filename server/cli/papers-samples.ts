import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplePapers } from '../domains/coordination/papers';
import { frenchCommand, runCommand } from './run-command';

/** The same bytes at each run: they are committed. */
const DATED = '2027-03-02';

async function write(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { file, body } of await samplePapers(DATED)) {
    writeFileSync(join(folder, file), body);
    process.stdout.write(`${join(folder, file)} (${body.length} octets)\n`);
  }
}

const command = frenchCommand('papers:samples')
  .description('Écrit chaque papier dans ses mots d’origine, sur des personnes fictives : pour les regarder.')
  .option('--out <dossier>', 'où les écrire', 'docs/samples/papers')
  .action(({ out }: { out: string }) => write(out));

void runCommand(command);
