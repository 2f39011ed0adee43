import { StartupError } from '../../../../kernel/startup-error';
import type { Query } from '../../../../tenancy/query-of';
import { settled, type Past } from '../grain.rules';
import { latticeOf, PERSON_BUDGET } from '../lattice';
import { budgetFaults, type Lattice } from '../lattice.rules';
import { isTriennium, trienniumOf, type Period } from '../period.rules';
import { PAST, SHARING } from './freeze.sql';

interface Sharing {
  id: string;
  lattice: Lattice;
}

/**
 * The lattice under which a period is frozen, once it may be: a triennium has its three years, and whoever is in every release that
 * shares its years pays no more than the budget of a person. Throws a StartupError in French.
 */
export async function admitted(query: Query, period: Period): Promise<Lattice> {
  const whole = trienniumOf(period.years[0]!) ?? period;
  const sharing = await query<Sharing>(SHARING, [whole.from, whole.until]);
  const [past] = await query<Past>(PAST, [period.from]);
  const lattice = settled(latticeOf(period), past ?? null, period.years.length);
  refuseOverBudget(period, [...sharing.map((release) => release.lattice), lattice]);
  refuseMissingYears(period, sharing);
  return lattice;
}

function refuseMissingYears(period: Period, sharing: readonly Sharing[]): void {
  if (!isTriennium(period)) return;
  const missing = period.years.filter((year) => !sharing.some(({ id }) => id === year));
  if (missing.length === 0) return;
  const commands = missing.map((year) => `npm run figures:freeze -- --period ${year}`).join(' ; ');
  throw new StartupError(
    `La période ${period.id} se gèle après ses trois années, et il manque ${missing.join(', ')}. Gelez d'abord : ${commands}.`,
  );
}

/** Years that were frozen under a lattice with the finer tables have spent what the triennium would. */
function refuseOverBudget({ id, years }: Period, lattices: readonly Lattice[]): void {
  const faults = budgetFaults(lattices, PERSON_BUDGET);
  if (faults.length === 0) return;
  throw new StartupError(
    `Pas de publication ${id} : une personne présente dans chaque publication de ${years.length > 1 ? 'ces trois ans' : 'ce triennat'} ` +
      'pèserait sur plus de tableaux que son budget ne le permet (docs/national-figures.md). Des années déjà gelées portaient des ' +
      'tableaux plus fins ; la prochaine publication possible est celle du triennat suivant.',
  );
}
