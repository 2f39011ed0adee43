import type { Act } from '../../../acts/act';
import type { HeldMandate } from '../../../acts/act';
import { Refusal } from '../../../kernel/refusal';
import type { DutySide } from '../../../kernel/words';
import { CONVENTIONS, type ConventionRow } from './conventions.queries';

/** Whoever answers for that side of it; or the secretariat, which writes down what it is told. */
export function requireOffice(act: Act, parquetId: string, side: DutySide): void {
  const answers = ({ role, authorityId }: HeldMandate) =>
    side === 'PARQUET' ? role === 'PARQUET' && authorityId === parquetId : role === 'CHILD_WELFARE';
  if (act.mandates.some(answers)) act.requireAs('ANSWERING', answers);
  else act.requireAs('MANDATED');
}

export async function conventionOf(act: Act, globalId: string): Promise<ConventionRow> {
  const id = act.uuid(globalId, 'LocalConvention', ['conventionId']);
  const [found] = await act.tx.query<ConventionRow>({ text: CONVENTIONS, values: [id] });
  if (!found) throw Refusal.notFound(['conventionId']);
  return found;
}
