import { dayWord } from '../kernel/french-date';
import type { LocalDate } from '../kernel/local-date';
import data from './official-pathways.json';

/** Pathways out of prostitution in progress on one day, as the State has published them: exact, and nothing of ours. */
export interface OfficialStock {
  readonly on: LocalDate;
  readonly pathways: number;
  /** Départements with one pathway or more. */
  readonly departementsWithOne: number;
  /** In French. */
  readonly source: string;
  /** Those that the source names. */
  readonly departements: readonly { readonly code: string; readonly pathways: number }[];
  readonly classes: readonly StockClass[];
}

/** How many départements have so many pathways, both ends included; the last class has no end. */
export interface StockClass {
  readonly from: number;
  readonly to: number | null;
  readonly departements: number;
}

/** The newest first. */
export const officialStocks: readonly OfficialStock[] = [...data.stocks].sort((a, b) => (a.on < b.on ? 1 : -1));

/** The last stock of a day before the end of the period; null where none was published. */
export const stockBefore = (until: LocalDate): OfficialStock | null =>
  officialStocks.find(({ on }) => on < until) ?? null;

/** Two populations, two units, and noise on one side: whoever subtracts finds nobody. */
export const NOT_THE_SAME =
  'Ces nombres ne se comparent pas à ceux de Passerelle. L’État compte des parcours de sortie de la prostitution : ' +
  'autorisés par le préfet après avis de la commission, et en cours un jour donné. Passerelle compte des personnes ' +
  'dont une association a déposé le dossier au cours d’une période, pour l’une ou l’autre des instances, et quelle ' +
  'qu’en soit la suite. Un parcours dure jusqu’à vingt-quatre mois et peut avoir été demandé avant la période ; un ' +
  'dossier déposé peut n’ouvrir aucun parcours. Les nombres de Passerelle portent en outre une marge. La différence ' +
  'entre les deux ne compte donc personne.';

/** What the source does not say of itself; null when its classes sum to its total. */
export function gapOf({ on, departementsWithOne, classes }: OfficialStock): string | null {
  const classed = classes.reduce((sum, { departements }) => sum + departements, 0);
  if (classed === departementsWithOne) return null;
  return (
    `La source annonce ${departementsWithOne} départements au ${dayWord(on)} et en répartit ${classed} ` +
    'dans ses classes ; elle n’explique pas l’écart.'
  );
}
