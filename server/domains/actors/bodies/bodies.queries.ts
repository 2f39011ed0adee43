import { always, bool, columns, date, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import { hearingFormations } from '../../../kernel/purposes';
import type { BodyKind, BodyState, Formation, MemberCategory, MembershipEnd, Role } from '../../../kernel/words';

const BODY = columns('directory.body', {
  nodeType: always('Body'),
  departement: text('departement_code'),
  id: uuid(),
  kind: text<BodyKind>(),
  state: text<BodyState>(),
  stateSince: date(),
  agendaKeeping: text(),
  version: int(),
});

/** A seat in a body, with its body `b`. */
const MEMBERSHIP = columns('directory.membership', {
  nodeType: always('Membership'),
  departement: text('departement_code'),
  id: uuid(),
  bodyId: uuid(),
  bodyKind: text<BodyKind>(() => 'b.kind'),
  formation: text<Formation>(),
  quality: text(),
  role: text<Role>(),
  voting: bool(),
  mandateId: uuid().orNull(),
  appointedOn: date(),
  validUntil: date().orNull(),
  category: text<MemberCategory>().orNull(),
  actReference: text().orNull(),
  actDate: date().orNull(),
  endReason: text<MembershipEnd>().orNull(),
  succeeds: uuid().orNull(),
  version: int(),
});

/** Elsewhere than in the list of bodies, a body is told by its id and its kind alone. */
export type BodyRow = Pick<RowOf<typeof BODY>, 'nodeType' | 'departement' | 'id' | 'kind'> &
  Partial<RowOf<typeof BODY>>;
export type MembershipRow = RowOf<typeof MEMBERSHIP>;

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

  async body(actor: Actor, id: string): Promise<BodyRow | null> {
    return (await this.bodies(actor)).find((body) => body.id === id) ?? null;
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
  select ${BODY.select('b')}
  from directory.body b where b.departement_code = access.departement() and (select access.mandated())
  order by array_position(array['PROSTITUTION_EXIT_COMMISSION', 'CODAF', 'VICTIM_SUPPORT_COMMITTEE'], b.kind)`;

const UNATTENDED = `
  select distinct s.formation, s.role, o.name as "authorityName"
  from access.seats($1, null) s left join reference.authority o on o.id = s.authority_id
  where not s.attended and s.relation <> 'CONSULTED' and s.formation = any($2::text[]) and (select access.mandated())
  order by s.formation, s.role, o.name`;

const MEMBERS = `
  select ${MEMBERSHIP.select('m')}
  from directory.membership m join directory.body b on b.id = m.body_id
  where m.departement_code = access.departement() and ($1::text is null or b.kind = $1) and ($2::text is null or m.formation = $2)
    and ($3::uuid is null or m.id = $3) and ($3 is not null or m.valid_until is null or access.today() < m.valid_until)
  order by b.kind, m.formation, m.voting desc, m.quality, m.id limit 500`;
