import type { Act } from '../../../acts/act';

/** What else was asked for that file: shelters that kept a place are told that it is free again. */
export async function closeRequests(act: Act, caseId: string, except: string | null = null): Promise<void> {
  const kept = await act.tx.query<{ id: string }>({ text: KEPT, values: [caseId, except] });
  await act.tx.query({ text: CLOSE_OTHERS, values: [caseId, except] });
  for (const { id } of kept) act.tell('PLACE_CLOSED', id);
}

const LIVE = `departement_code = access.departement() and case_id = $1 and state in ('ASKED', 'OFFERED', 'WAITING')
    and ($2::uuid is null or id <> $2)`;

const KEPT = `select p.id from access.own_place_request p where ${LIVE} and p.state in ('OFFERED', 'WAITING')`;

/** By the ids that the view brings: the application reads no other column of the table. */
const CLOSE_OTHERS = `
  update tenant.place_request t set state = 'CLOSED', version = version + 1
  where t.departement_code = access.departement() and t.id = any(array(select p.id from access.own_place_request p where ${LIVE}))`;
