import { Pleading } from '../../../../schema/pleadings.types';
import type { Act } from '../../../acts/act';
import type { Answer } from '../../../acts/define-act';
import { Refusal } from '../../../kernel/refusal';
import { BY_ID, type PleadingRow } from './pleadings.queries';

/** One of the acting team's; what a parquet received is not, and anything else is no different from none. */
export async function ownPleading(
  act: Act,
  globalId: string,
): Promise<PleadingRow & { caseId: string; version: number }> {
  const [found] = await act.tx.query<PleadingRow>({
    text: BY_ID,
    values: [act.uuid(globalId, 'Pleading', ['pleadingId'])],
  });
  if (!found) throw Refusal.notFound(['pleadingId']);
  const { caseId, version } = found;
  act.requireAs('OWN_TEAM', ({ teamId }) => found.own && teamId !== null);
  return { ...found, caseId: caseId!, version: version! };
}

export const pleadingAnswer: Answer = { field: 'pleading', type: () => Pleading, description: 'As its team reads it.' };
