import { releaseSecret, verifyReleases, type Standing } from '../domains/steering/statistics';
import { StartupError } from '../kernel/startup-error';
import { periodGiven, withFigures } from './figures-connection';
import { frenchCommand, runCommand } from './run-command';

const TOLD: Record<Standing, string> = {
  UNCHANGED: 'données inchangées depuis le gel ; chiffres dérivés de nouveau, identiques',
  MOVED_ON: "chiffres publiés intacts ; les données ont vécu depuis le gel, rien n'est dérivé de nouveau",
  ALTERED: 'ANOMALIE : les chiffres enregistrés ne sont plus ceux qui ont été publiés',
  DIVERGED: 'ANOMALIE : mêmes données, autres chiffres ; le programme ne calcule plus ce qu’il a publié',
};

const command = frenchCommand('figures:verify')
  .description('Dit de chaque publication si elle est intacte, et si ce dont elle a été tirée a changé.')
  .option('--period <période>', 'une seule publication')
  .action(async (given: { period?: string }) => {
    const only = given.period === undefined ? null : periodGiven(given.period).id;
    const verified = await withFigures(({ query, keys }) =>
      verifyReleases(query, (id) => releaseSecret(keys, id), only),
    );
    if (only !== null && verified.length === 0)
      throw new StartupError(`L'année ${only} n'est pas publiée : il n'y a rien à vérifier.`);
    for (const { id, standing } of verified) process.stdout.write(`${id} : ${TOLD[standing]}.\n`);
    const broken = verified.filter(({ standing }) => standing === 'ALTERED' || standing === 'DIVERGED').length;
    process.stdout.write(`figures:verify : ${verified.length} publication(s), ${broken} anomalie(s).\n`);
    if (broken > 0) process.exitCode = 1;
  });

void runCommand(command);
