import type { Actor, Database } from '../../../tenancy/database';
import type { NamedRow, OrganisationRow } from './directory.queries';
import { WAITS } from './mandate-proposal.rows';
import type { BodyKind, ProposalState, Role } from '../../../kernel/words';

export interface ProposalRow {
  departement: string | null;
  id: string;
  role: Role;
  email: string;
  displayName: string | null;
  quality: string;
  bodyKind: BodyKind | null;
  authority: (NamedRow & { kind: string; seat: boolean }) | null;
  organisation: OrganisationRow | null;
  validFrom: string | null;
  validUntil: string | null;
  standsInFor: string | null;
  proposedBy: string;
  proposedAt: string;
  state: ProposalState;
  version: number;
}

export const PROPOSALS_MAX = 200;

/** Mandates that wait for a second person or their holder: the database shows each to whom it concerns. */
export class ProposalQueries {
  constructor(private readonly database: Database) {}

  waiting(actor: Actor): Promise<ProposalRow[]> {
    return this.database.read<ProposalRow>(actor, { text: WAITING, values: [PROPOSALS_MAX] });
  }

  invitations(actor: Actor): Promise<ProposalRow[]> {
    return this.database.read<ProposalRow>(actor, { text: INVITATIONS, values: [PROPOSALS_MAX] });
  }

  async proposal(actor: Actor, id: string): Promise<ProposalRow | null> {
    const [row] = await this.database.read<ProposalRow>(actor, { text: PROPOSAL, values: [id] });
    return row ?? null;
  }
}

const SELECTED = `
  select p.departement_code as departement, p.id, p.role, p.email, p.display_name as "displayName", p.quality, b.kind as "bodyKind",
    case when u.id is not null then jsonb_build_object('departement', coalesce(p.departement_code, '00'), 'id', u.id, 'name', u.name,
      'kind', u.kind, 'seat', u.seat) end as authority,
    case when o.id is not null then jsonb_build_object('nodeType', 'Organisation', 'departement', coalesce(p.departement_code, '00'),
      'id', o.id, 'name', o.name, 'registration', o.registration, 'kind', o.kind) end as organisation,
    p.valid_from::text as "validFrom", p.valid_until::text as "validUntil", p.stands_in_for as "standsInFor",
    coalesce(access.proposer_of(p.id), '') as "proposedBy", p.proposed_at as "proposedAt", p.state, p.version
  from directory.mandate_proposal p left join directory.body b on b.id = p.body_id left join reference.authority u on u.id = p.authority_id
  left join directory.organisation o on o.id = p.organisation_id`;

const WAITING = `${SELECTED} where ${WAITS} and p.email <> access.my_address() order by p.proposed_at, p.id limit $1`;

const INVITATIONS = `${SELECTED}
  where p.state = 'OFFERED' and ${WAITS} and p.email = access.my_address() order by p.proposed_at, p.id limit $1`;

const PROPOSAL = `${SELECTED} where p.id = $1 and p.departement_code is not distinct from nullif(access.departement(), '00')`;
