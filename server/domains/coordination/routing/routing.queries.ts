import type { BodyKind } from '../../../reference/body-types';
import type { Actor, Database } from '../../../tenancy/database';
import { everyDestination } from '../../../kernel/purposes';
import type { BodyState, Formation, Purpose } from '../../../kernel/words';

export interface RoutingRow {
  approved: boolean;
  approvedOthers: { id: string; name: string }[];
  bodies: {
    id: string;
    kind: BodyKind;
    name: string;
    state: BodyState;
    stateSince: string;
    agendaKeeping: string;
    version: number;
    nextSessions: { formation: Formation; heldOn: string }[];
    /** What the person agreed to share with it, by purpose. */
    accords: Partial<Record<Purpose, number>>;
    /** Formations where somebody would answer today. */
    attendedFormations: Formation[];
    referred: boolean;
    suggested: boolean;
  }[];
}

export class RoutingQueries {
  constructor(private readonly database: Database) {}

  async facts(actor: Actor, caseId: string, organisationId: string): Promise<RoutingRow> {
    const [row] = await this.database.read<RoutingRow>(actor, {
      text: FACTS,
      values: [caseId, organisationId, MINUTES_NEEDED, JSON.stringify(everyDestination)],
    });
    return row!;
  }
}

/** What one file usually takes: fourteen in two hours (docs/law.md#practice). */
const MINUTES_NEEDED = 8;

const IN_FORCE = 'a.valid_from <= access.today() and access.today() < a.valid_until';

const FACTS = `
  select exists (select from directory.approval a where a.departement_code = access.departement()
    and a.organisation_id = $2 and ${IN_FORCE}) as approved,
    coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name) from directory.organisation o
      where o.id <> $2 and exists (select from directory.approval a where a.departement_code = access.departement()
        and a.organisation_id = o.id and ${IN_FORCE})), '[]') as "approvedOthers",
    coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'kind', b.kind, 'name', b.name, 'state', b.state, 'stateSince', b.state_since,
      'agendaKeeping', b.agenda_keeping, 'version', b.version,
      'nextSessions', (select coalesce(jsonb_agg(jsonb_build_object('formation', n.formation, 'heldOn', n.held_on)), '[]') from (
        select s.formation, min(s.held_on) as held_on from tenant.session s
        where s.departement_code = access.departement() and s.body_id = b.id and s.held_on >= access.today()
          and s.status in ('PLANNED', 'CONVENED') and access.has_room(s.id, $3) group by s.formation) n),
      'accords', (select coalesce(jsonb_object_agg(a.purpose, a.groups), '{}') from access.own_accord a
        where a.departement_code = access.departement() and a.case_id = $1 and a.body_id = b.id and a.withdrawn_at is null),
      'attendedFormations', (select coalesce(jsonb_agg(distinct s.formation), '[]') from access.seats(b.id, $1) s
        join jsonb_to_recordset($4::jsonb) as q(body text, formation text, answers text)
          on q.body = b.kind and q.formation = s.formation and q.answers = s.relation
        where s.stage = 'SUBMITTED' and s.attended),
      'referred', exists (select from access.visible_referral r where r.departement_code = access.departement() and r.case_id = $1
        and r.body_id = b.id and r.status <> 'CLOSED'),
      'suggested', exists (select from access.own_suggestion g
        where g.departement_code = access.departement() and g.case_id = $1 and g.body_id = b.id)))
      from directory.body b where b.departement_code = access.departement()), '[]') as bodies`;
