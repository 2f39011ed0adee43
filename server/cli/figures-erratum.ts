import { addErratum, nameOf, releaseSecret } from '../domains/steering/statistics';
import { periodGiven, withFigures } from './figures-connection';
import { frenchCommand, runCommand } from './run-command';

const command = frenchCommand('figures:erratum')
  .description(
    'Publie une correction en toutes lettres, datée du jour, en tête des documents. Les chiffres restent ce qu’ils sont.',
  )
  .requiredOption('--period <période>', 'année ou triennat publié, par exemple 2025 ou 2023-2025')
  .requiredOption('--text <phrase>', 'ce qui était faux, et ce qu’il faut en penser')
  .action(async (given: { period: string; text: string }) => {
    const { id } = periodGiven(given.period);
    await withFigures(({ query, keys, today }) =>
      addErratum(query, id, given.text, { today, secret: releaseSecret(keys, id) }),
    );
    process.stdout.write(
      `Erratum publié pour ${nameOf(id)}. Documents : npm run figures:bulletin -- --period ${id} --out DOSSIER\n`,
    );
  });

void runCommand(command);
