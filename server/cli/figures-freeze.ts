import { Command } from 'commander';
import { makeDocuments } from '../domains/statistics/documents/make-documents';
import { freezeRelease } from '../domains/statistics/freeze/freeze-release';
import { releaseSecret } from '../domains/statistics/freeze/release-secret';
import { periodGiven, withFigures } from './figures-connection';
import { progressBar } from './progress-bar';
import { runCommand } from './run-command';

const command = new Command('figures:freeze')
  .description("Gèle les chiffres d'une année close, une fois pour toutes : comptés, protégés, publiés.")
  .requiredOption('--period <année>', 'année civile close, par exemple 2025')
  .action(async (given: { period: string }) => {
    const period = periodGiven(given.period);
    await withFigures(async ({ query, keys, today }) => {
      await freezeRelease(query, { period, secret: releaseSecret(keys, period.id), today, onProgress: progressBar(process.stderr) });
      await makeDocuments(query, period.id);
    });
    process.stdout.write(`Année ${period.id} gelée. Documents : npm run figures:bulletin -- --period ${period.id} --out DOSSIER\n`);
  });

void runCommand(command);
