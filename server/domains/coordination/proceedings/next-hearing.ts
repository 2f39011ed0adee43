import type { Platform } from '../../../platform';
import type { Derive } from '../../persons/sheets';
import { ProceedingLoader } from './proceedings.loader';
import { ProceedingQueries } from './proceedings.queries';
import { nextHearing } from './proceedings.rules';
import { hearingDayAt } from './proceedings.view';

/** `ProceedingsGroup.nextHearingDate`: of the hearings that the same door opens. */
export function nextHearingOf({ database, gate }: Platform): Derive {
  const loader = new ProceedingLoader(new ProceedingQueries(database));
  return async (context, door) => {
    const rows = await loader.hearings(context, door);
    const hearings = rows.flatMap((row) => hearingDayAt(gate, context, row) ?? []);
    return { nextHearingDate: nextHearing(hearings, context.actor(door.departement).today) };
  };
}
