import { badInput } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { regions } from '../../../reference/reference-data';

/** The civil year that is asked for, by default the last one that is over; and whether it is over. */
export function yearOf(year: number | null | undefined, { nationalActor }: RequestContext) {
  const current = Number(nationalActor.today.slice(0, 4));
  const asked = year ?? current - 1;
  if (asked < 2000 || asked > 2199) throw badInput('Demandez une année entre 2000 et 2199.');
  return { year: asked, over: asked < current };
}

export function refuseUnknownRegion(region?: string | null): void {
  if (region && !regions.some(({ code }) => code === region))
    throw badInput('Ce code de région est inconnu (code COG, par exemple "84").');
}
