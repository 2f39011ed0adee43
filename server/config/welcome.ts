import type { Settings } from './settings';

const ACCOUNTS = 'coordinator-38, association-38, prefecture-38, parquet-38, miprof';

/** What somebody who has just typed `npm start` needs next, and no more. */
export function welcome({ mode }: Pick<Settings, 'mode'>, address: string): string[] {
  const open = `Passerelle est prête : ${address.replace(/\/$/, '')}/graphql`;
  const stop = 'Pour arrêter : Ctrl-C.';
  if (mode === 'production') return [open, stop];
  return [
    open,
    'Démonstration : aucune personne réelle, toutes les données sont inventées.',
    `Comptes à essayer : ${ACCOUNTS}.`,
    'Pour obtenir un jeton : npm run --silent token -- --as coordinator-38',
    stop,
  ];
}
