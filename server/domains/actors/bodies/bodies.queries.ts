import type { Actor, Database } from '../../../tenancy/database';
import { hearingFormations } from '../../../kernel/purposes';
import type { BodyKind, BodyState, Formation, Role } from '../../../kernel/words';

export interface BodyRow {
  nodeType: 'Body';
  departement: string;
  id: string;
  kind: BodyKind;
  state?: BodyState;
  stateSince?: string;
  agendaKeeping?: string;
  version?: number;
}

export interface MembershipRow {
  nodeType: 'Membership';
  departement: string;
  id: string;
  bodyId: string;
  bodyKind: BodyKind;
  formation: Formation;
  quality: string;
  role: Role;
  voting: boolean;
  mandateId: string | null;
  appointedOn: string;
  validUntil: string | null;
}

export interface VacantSeatRow {
  formation: Formation;
  role: Role;
  authorityName: string | null;
}

/** Bodies and their members: institutions, no person followed. */
export class BodyQueries {
  constructor(private readonly database: Database) {}

  bodies(actor: Actor): Promise<BodyRow[]> {
    return this.database.read<BodyRow>(actor, { text: BODIES, values: [] });
  }

  /** Of the formations that hear cases: from the levels table and the mandates in force. */
  unattended(actor: Actor, { id, kind }: BodyRow): Promise<VacantSeatRow[]> {
    return this.database.read<VacantSeatRow>(actor, { text: UNATTENDED, values: [id, hearingFormations(kind)] });
  }

  members(actor: Actor, bodyKind: BodyKind | null, formation: Formation | null): Promise<MembershipRow[]> {
    return this.database.read<MembershipRow>(actor, { text: MEMBERS, values: [bodyKind, formation, null] });
  }

  async membership(actor: Actor, id: string): Promise<MembershipRow | null> {
    const [row] = await this.database.read<MembershipRow>(actor, { text: MEMBERS, values: [null, null, id] });
    return row ?? null;
  }
}

const BODIES = `
  select 'Body' as "nodeType", b.departement_code as departement, b.id, b.kind, b.state, b.state_since::text as "stateSince",
    b.agenda_keeping as "agendaKeeping", b.version
  from directory.body b where b.departement_code = access.departement() and (select access.mandated())
  order by array_position(array['PROSTITUTION_EXIT_COMMISSION', 'CODAF', 'VICTIM_SUPPORT_COMMITTEE'], b.kind)`;

const UNATTENDED = `
  select distinct s.formation, s.role, o.name as "authorityName"
  from access.seats($1, null) s left join reference.authority o on o.id = s.authority_id
  where not s.attended and s.relation <> 'CONSULTED' and s.formation = any($2::text[]) and (select access.mandated())
  order by s.formation, s.role, o.name`;

const MEMBERS = `
  select 'Membership' as "nodeType", m.departement_code as departement, m.id, m.body_id as "bodyId", b.kind as "bodyKind", m.formation,
    m.quality, m.role, m.voting, m.mandate_id as "mandateId", m.appointed_on::text as "appointedOn", m.valid_until::text as "validUntil"
  from directory.membership m join directory.body b on b.id = m.body_id
  where m.departement_code = access.departement() and ($1::text is null or b.kind = $1) and ($2::text is null or m.formation = $2)
    and ($3::uuid is null or m.id = $3) and ($3 is not null or m.valid_until is null or access.today() < m.valid_until)
  order by b.kind, m.formation, m.voting desc, m.quality, m.id limit 500`;
