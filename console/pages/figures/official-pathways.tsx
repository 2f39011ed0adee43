import type { ConsoleFiguresQuery } from '../../../client-sdk/src';
import { day } from '../../shell/dates';
import { number } from './words';

type Stock = ConsoleFiguresQuery['national']['officialPathways'][number];

/** What the State publishes itself, and why it is not to be taken away from ours: the last stock. */
export function OfficialPathways({ stocks: [stock] }: { stocks: readonly Stock[] }) {
  if (!stock) return null;
  const { on, pathways, departementsWithOne, departements, source, caution } = stock;
  return (
    <section>
      <h2>Ce que l’État publie déjà</h2>
      <p>
        Au {day(on)}, {number(pathways)} parcours de sortie de la prostitution étaient en cours, dans{' '}
        {departementsWithOne} départements. Les départements que la source nomme :
      </p>
      <ul>
        {departements.map(({ code, name, pathways: own }) => (
          <li>
            {name} ({code}) : {number(own)}
          </li>
        ))}
      </ul>
      <p class="fr-text--sm">Source : {source}.</p>
      <p>{caution}</p>
    </section>
  );
}
