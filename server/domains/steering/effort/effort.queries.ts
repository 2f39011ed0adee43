import type { Actor, Database } from '../../../tenancy/database';
import { JOINT_WITHIN_DAYS, type NearSittings, type SeatEffort } from './effort.rules';

/** Counted as the reader, who keeps the attendance of that body: nobody else is shown a line of it. */
export class EffortQueries {
  constructor(private readonly database: Database) {}

  async held(actor: Actor, bodyId: string, year: number): Promise<number | null> {
    const [row] = await this.database.read<{ held: number }>(actor, { text: HELD, values: [bodyId, ...spanOf(year)] });
    return row?.held ?? null;
  }

  seats(actor: Actor, bodyId: string, year: number): Promise<SeatEffort[]> {
    return this.database.read<SeatEffort>(actor, { text: SEATS, values: [bodyId, ...spanOf(year)] });
  }

  near(actor: Actor, bodyId: string): Promise<NearSittings[]> {
    return this.database.read<NearSittings>(actor, { text: NEAR, values: [bodyId, JOINT_WITHIN_DAYS] });
  }
}

const spanOf = (year: number): [string, string] => [`${year}-01-01`, `${year + 1}-01-01`];

/** No row for whoever does not run that body. */
const HELD = `
  select (select count(*)::integer from tenant.session s where s.departement_code = access.departement() and s.body_id = b.id
    and s.status = 'HELD' and s.held_on >= $2 and s.held_on < $3) as held
  from directory.body b
  where b.departement_code = access.departement() and b.id = $1 and b.id = any((select access.run_bodies())::uuid[])`;

/** A stand-in and whom they replace are one seat. */
const SEATS = `
  select min(v.role) as role, min(o.name) as organisation, min(v.quality) as quality, count(distinct s.id)::integer as summoned,
    count(distinct s.id) filter (where a.state in ('PRESENT', 'REMOTE'))::integer as attended,
    coalesce(sum(s.capacity_minutes) filter (where a.state in ('PRESENT', 'REMOTE')), 0)::integer as minutes
  from tenant.session s
  join tenant.convocation v on v.departement_code = s.departement_code and v.session_id = s.id
  left join tenant.attendance a on a.departement_code = v.departement_code and a.session_id = v.session_id and a.mandate_id = v.mandate_id
  left join directory.mandate m on m.id = v.mandate_id
  left join directory.organisation o on o.id = m.organisation_id
  where s.departement_code = access.departement() and s.body_id = $1 and s.body_id = any((select access.run_bodies())::uuid[])
    and s.status = 'HELD' and s.held_on >= $2 and s.held_on < $3
  group by coalesce(m.stands_in_for, v.mandate_id)
  order by minutes desc, quality`;

/** Two seats of one of these roles are not of one service. */
const NEAR = `
  select s.id as "sessionId", s.held_on::text as "heldOn", x.id as "otherSessionId", x.held_on::text as "otherHeldOn",
    x.body_kind as "otherBody", k.shared
  from tenant.session s
  join tenant.session x on x.departement_code = s.departement_code and x.body_id <> s.body_id and x.status in ('PLANNED', 'CONVENED')
    and x.held_on >= access.today() and abs(x.held_on - s.held_on) <= $2
  cross join lateral (
    select array_agg(distinct m.role order by m.role) as shared from directory.membership m
    join directory.membership n on n.departement_code = m.departement_code and n.role = m.role
      and n.body_id = x.body_id and n.formation = x.formation and n.appointed_on <= x.held_on
      and (n.valid_until is null or x.held_on < n.valid_until)
    where m.departement_code = s.departement_code and m.body_id = s.body_id and m.formation = s.formation
      and m.role not in ('OTHER_ASSOCIATION', 'OTHER_MEMBER')
      and m.appointed_on <= s.held_on and (m.valid_until is null or s.held_on < m.valid_until)) k
  where s.departement_code = access.departement() and s.body_id = $1 and s.body_id = any((select access.run_bodies())::uuid[])
    and s.status in ('PLANNED', 'CONVENED') and s.held_on >= access.today() and k.shared is not null
  order by s.held_on, x.held_on, x.id limit 50`;
