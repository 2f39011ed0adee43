import type { DrawnCase } from './drawn-case';
import type { Writing } from './writing';

/** A text tied to a referral, sealed under the case's key. */
export function writeNote(
  writing: Writing,
  drawn: DrawnCase,
  referralId: string,
  kind: string,
  choice: readonly string[],
): void {
  const id = writing.random.uuid();
  writing.add('tenant.case_note', {
    id,
    holder_id: drawn.id,
    referral_id: referralId,
    kind,
    body: drawn.holder.note(id, writing.random.pick(choice)),
    written_at: writing.at(Math.min(drawn.life.decision?.signed ?? writing.today - 1, writing.today - 1)),
  });
}
