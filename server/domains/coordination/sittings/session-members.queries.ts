import type { Act } from '../../../acts/act';
import type { FormationReference } from '../../../reference/body-types';
import type { LockedSession } from './locked-session.queries';
import { isSecretariat } from './rehearsal.rules';
import type { Role } from '../../../kernel/words';

export interface Member {
  memberId: string;
  accountId: string | null;
  role: Role;
  quality: string;
  voting: boolean;
}

/** Of a formation on a day: what its members are found by. */
type Place = Pick<LockedSession, 'bodyId' | 'formation' | 'heldOn' | 'parquetId'>;

/**
 * Who is summoned to a formation on its day: the members appointed to it and their stand-ins, and the mandates whose seat
 * the composition names when they are appointed to no formation. Child protection sits for policy and minors only.
 */
export function membersOf(act: Act, place: Place, formation: FormationReference): Promise<Member[]> {
  return act.tx.query<Member>({ text: MEMBERS, values: membersValues(place, formation) });
}

export function membersValues(place: Place, { composition }: FormationReference): unknown[] {
  const seats = composition.filter((seat) => !seat.from || seat.from <= place.heldOn);
  const roles = [...new Set(seats.map((seat) => seat.seatRole))].filter((role) => !isSecretariat(role));
  const voting = roles.filter((role) => seats.some((seat) => seat.seatRole === role && seat.voting));
  return [place.bodyId, place.formation, place.heldOn, place.parquetId, roles, voting];
}

/** Mandates, and memberships without one, that have their summons. */
export async function summonedIn(act: Act, sessionId: string): Promise<string[]> {
  const rows = await act.tx.query<{ id: string }>({ text: SUMMONED, values: [sessionId] });
  return rows.map(({ id }) => id);
}

const SUMMONED = `
  select v.mandate_id as id from tenant.convocation v
  where v.departement_code = access.departement() and v.session_id = $1`;

export const MEMBERS = `
  with valid as (
    select m.id, m.account_id, m.role, m.quality, m.authority_id, m.body_id, m.stands_in_for from directory.mandate m
    where m.departement_code = access.departement() and m.revoked_at is null and access.stands(m.stands_in_for, $3::date)
      and m.valid_from <= $3::date and (m.valid_until is null or $3::date < m.valid_until)
      and (m.role <> 'PARQUET' or $4::uuid is null or m.authority_id is null or m.authority_id = $4)),
  appointed as (
    select ms.id, ms.mandate_id, ms.role, ms.quality, ms.voting from directory.membership ms
    where ms.departement_code = access.departement() and ms.body_id = $1 and ms.formation = $2
      and ms.appointed_on <= $3::date and (ms.valid_until is null or $3::date < ms.valid_until))
  select distinct on ("memberId") * from (
    select coalesce(v.id, a.id) as "memberId", v.account_id as "accountId", coalesce(v.role, a.role) as role, a.quality, a.voting
    from appointed a left join valid v on v.id = a.mandate_id where a.mandate_id is null or v.id is not null
    union all
    select v.id, v.account_id, v.role, a.quality, a.voting from appointed a join valid v on v.stands_in_for = a.mandate_id
    union all
    select v.id, v.account_id, v.role, v.quality, v.role = any($6::text[]) from valid v
    where (v.body_id = $1 or (v.authority_id = $4 and v.body_id is null)) and v.role = any($5::text[])
      and not exists (select from directory.membership o where o.body_id = $1 and o.mandate_id in (v.id, v.stands_in_for))) m
  order by "memberId", voting desc`;
