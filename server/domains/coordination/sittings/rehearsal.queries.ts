import type { BodyKind, FormationReference } from '../../../reference/body-types';
import { bool, columns, date, text, uuid, type RowOf } from '../../../tenancy/columns';
import { PERIOD_MONTHS } from '../../../kernel/pathway-length';
import type { Formation } from '../../../kernel/words';
import type { Actor, Database } from '../../../tenancy/database';
import { REFERRAL } from '../referrals';
import { inYear, PLANNED_IN } from './session-bodies.queries';
import { MEMBERS, membersValues } from './session-members.queries';
import type { SessionRow } from './sessions.queries';

type Place = Pick<SessionRow, 'bodyId' | 'formation' | 'parquetId' | 'heldOn'>;

export interface RunBody {
  id: string;
  kind: BodyKind;
  rules: { noticeDays?: number };
}

export interface RehearsedMember {
  memberId: string;
  accountId: string | null;
  role: string;
  quality: string;
  voting: boolean;
  /** A stand-in and whom they replace have one. */
  seat: string;
  endsOn: string | null;
}

const WAITING = REFERRAL.pick('id', 'reference', 'status', 'formation', 'stage', 'facts').with({
  incomplete: bool(
    (at) => `exists (select from access.visible_case c
      where c.departement_code = access.departement() and c.id = ${at('case_id')} and c.completion_requested offset 0)`,
  ),
});
export type WaitingRow = RowOf<typeof WAITING>;

const LAPSING = columns('access.visible_referral', {
  id: uuid(),
  reference: text(),
  lapsesOn: date(() => 'p.lapses_on'),
});
export type LapsingRow = RowOf<typeof LAPSING>;

/** What a rehearsal reads, as whoever runs the body: it writes nothing. */
export class RehearsalQueries {
  constructor(private readonly database: Database) {}

  /** By its id, or by its kind: there is one of each in a département. */
  async bodyRun(
    actor: Actor,
    { bodyId, bodyKind }: { bodyId: string | null; bodyKind: BodyKind | null },
  ): Promise<RunBody | null> {
    const [body] = await this.database.read<RunBody>(actor, { text: BODY_RUN, values: [bodyId, bodyKind] });
    return body ?? null;
  }

  members(actor: Actor, place: Place, formation: FormationReference): Promise<RehearsedMember[]> {
    return this.database.read(actor, { text: REHEARSED_MEMBERS, values: membersValues(place, formation) });
  }

  waiting(actor: Actor, { bodyId, formation }: Place, ids: string[] | null): Promise<WaitingRow[]> {
    return this.database.read(actor, { text: WAITING_REFERRALS, values: [bodyId, formation, ids] });
  }

  lapsing(actor: Actor, { bodyId, heldOn }: Place): Promise<LapsingRow[]> {
    return this.database.read(actor, { text: LAPSING_PATHWAYS, values: [bodyId, heldOn, `P${PERIOD_MONTHS}M`] });
  }

  async plannedIn(actor: Actor, bodyId: string, formation: Formation, year: number): Promise<number> {
    const [found] = await this.database.read<{ planned: number }>(actor, {
      text: PLANNED_IN,
      values: inYear(bodyId, formation, year),
    });
    return found!.planned;
  }
}

const BODY_RUN = `
  select b.id, b.kind, coalesce(b.rules, '{}') as rules from directory.body b
  where b.departement_code = access.departement() and (b.id = $1 or ($1 is null and b.kind = $2))
    and b.id = any((select access.run_bodies())::uuid[])`;

const REHEARSED_MEMBERS = `
  select q.*, coalesce(m.stands_in_for, q."memberId") as seat,
    least(m.valid_until, (select min(o.valid_until) from directory.membership o
      where o.departement_code = access.departement() and o.body_id = $1 and o.formation = $2 and o.valid_until > $3::date
        and (o.id = q."memberId" or o.mandate_id in (m.id, m.stands_in_for))))::text as "endsOn"
  from (${MEMBERS}) q left join directory.mandate m on m.id = q."memberId"`;

const WAITING_REFERRALS = `
  select * from (
    select distinct on (v.id) ${WAITING.select('v')}, v.created_at as "createdAt" from access.visible_referral v
    where v.departement_code = access.departement() and v.body_id = $1 and v.formation = $2 and v.status <> 'CLOSED'
      and v.stage in ('SUBMITTED', 'LISTED') and ($3::uuid[] is null or v.id = any($3))
    order by v.id) w order by w."createdAt", w.id limit 100`;

/** A period from the day in the last decision, or from the first day of a pathway taken over. */
const LAPSING_PATHWAYS = `
  select * from (
    select distinct on (v.id) ${LAPSING.select('v')} from access.visible_referral v
    join access.visible_case c on c.departement_code = access.departement() and c.id = v.case_id
    cross join lateral (
      select (coalesce(max(d.starts_on), c.pathway_started_on) + $3::interval)::date as lapses_on
      from access.visible_decision d where d.departement_code = access.departement() and d.case_id = c.id offset 0) p
    where v.departement_code = access.departement() and v.body_id = $1 and v.authoritative and v.stage = 'RUNNING'
      and p.lapses_on <= $2::date
    order by v.id) w order by w."lapsesOn", w.id limit 100`;
