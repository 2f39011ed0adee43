import type { Act } from '../../../acts/act';
import { bodyKindReference } from '../../../reference/reference-data';
import type { BodyKind, MemberCategory } from '../../../kernel/words';
import { substituteVerdict } from './membership.rules';

/** A stand-in has the seat of the mandate: nobody stands in for a qualified person. */
export async function applySubstituteRule(act: Act, mandateId: string): Promise<void> {
  const seats = await act.tx.query<{ kind: BodyKind; category: MemberCategory | null }>({
    text: SEATS,
    values: [mandateId],
  });
  for (const { kind, category } of seats) {
    const { crpaApplies } = bodyKindReference(kind);
    act.apply(substituteVerdict({ crpaApplies, category, tie: null, named: false }));
  }
}

const SEATS = `
  select distinct b.kind, m.category from directory.membership m join directory.body b on b.id = m.body_id
  where m.departement_code = access.departement() and m.mandate_id = $1 and (m.valid_until is null or access.today() < m.valid_until)`;
