import type { Settings } from './settings';

const ACCOUNTS = 'coordinator-38, association-38, prefecture-38, parquet-38, miprof';

/** What somebody who has just typed `npm start` needs next, and no more. */
export function welcome({ mode }: Pick<Settings, 'mode'>, address: string): string[] {
  const root = address.replace(/\/$/, '');
  const stop = 'Pour arrêter : Ctrl-C.';
  if (mode === 'production') return [`Passerelle est prête : ${root}/graphql`, stop];
  return [
    `Passerelle est prête. Ouvrez ${root}/ dans un navigateur (API : ${root}/graphql).`,
    'Démonstration : aucune personne réelle, toutes les données sont inventées.',
    `Comptes à essayer, en un clic : ${ACCOUNTS}.`,
    'Pour un jeton en ligne de commande : npm run --silent token -- --as coordinator-38',
    "Pour voir toute l'histoire : npm run tour",
    stop,
  ];
}
