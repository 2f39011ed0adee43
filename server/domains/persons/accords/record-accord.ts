import type { Act } from '../../../acts/act';
import type { AccordManner, Purpose } from '../../../kernel/words';
import { AccordEntity } from './accords.entity';

export interface GivenAccord {
  id: string;
  caseId: string;
  bodyId: string;
  purpose: Purpose;
  groups: number;
  givenOn: string;
  manner: AccordManner;
}

/** What the person agreed to share with one body, for one purpose. */
export async function recordAccord(act: Act, given: GivenAccord): Promise<void> {
  const { accountId: recordedBy, now: recordedAt } = act.actor;
  await act.tx.insert(AccordEntity, { ...given, basis: 'PERSON', recordedBy, recordedAt });
}
