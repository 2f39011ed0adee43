import type { Actor, Database } from '../../tenancy/database';
import type { NamedRow } from './directory.queries';
import type { BodyKind, Role } from '../../kernel/words';

export interface ProposalRow {
  departement: string;
  id: string;
  role: Role;
  email: string;
  displayName: string | null;
  quality: string;
  bodyKind: BodyKind | null;
  authority: (NamedRow & { kind: string; seat: boolean }) | null;
  validFrom: string | null;
  validUntil: string | null;
  standsInFor: string | null;
  proposedBy: string;
  proposedAt: string;
  state: string;
  version: number;
}

export const PROPOSALS_MAX = 200;

/** Mandates that wait for a second person: the database shows them to administrators, and to their authors. */
export class ProposalQueries {
  constructor(private readonly database: Database) {}

  waiting(actor: Actor): Promise<ProposalRow[]> {
    return this.database.read<ProposalRow>(actor, { text: WAITING, values: [PROPOSALS_MAX] });
  }

  async proposal(actor: Actor, id: string): Promise<ProposalRow | null> {
    const [row] = await this.database.read<ProposalRow>(actor, { text: PROPOSAL, values: [id] });
    return row ?? null;
  }
}

const SELECTED = `
  select p.departement_code as departement, p.id, p.role, p.email, p.display_name as "displayName", p.quality, b.kind as "bodyKind",
    case when u.id is not null then jsonb_build_object('departement', p.departement_code, 'id', u.id, 'name', u.name,
      'kind', u.kind, 'seat', u.seat) end
      as authority,
    p.valid_from::text as "validFrom", p.valid_until::text as "validUntil", p.stands_in_for as "standsInFor",
    coalesce(a.display_name, '') as "proposedBy", p.proposed_at as "proposedAt", p.state, p.version
  from directory.mandate_proposal p left join directory.body b on b.id = p.body_id left join reference.authority u on u.id = p.authority_id
  left join directory.account a on a.id = p.proposed_by`;

const WAITING = `${SELECTED} where p.state = 'PENDING' order by p.proposed_at, p.id limit $1`;

const PROPOSAL = `${SELECTED} where p.id = $1 and p.departement_code = access.departement()`;
