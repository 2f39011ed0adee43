import { columns, date, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import { authority, joined, organisation } from './directory.rows';
import { WAITS } from './mandate-proposal.rows';
import type { BodyKind, ProposalState, Role } from '../../../kernel/words';

const WHERE = `coalesce(p.departement_code, '00')`;

/** A proposal, with its body `b`, and the authority `u` or organisation `o` that it names. */
const PROPOSAL = columns('directory.mandate_proposal', {
  departement: text('departement_code').orNull(),
  id: uuid(),
  role: text<Role>(),
  email: text(),
  displayName: text().orNull(),
  quality: text(),
  bodyKind: text<BodyKind>(() => 'b.kind').orNull(),
  authority: joined('u', authority(WHERE)),
  organisation: joined('o', organisation(WHERE)),
  validFrom: date().orNull(),
  validUntil: date().orNull(),
  standsInFor: uuid().orNull(),
  proposedBy: text((at) => `coalesce(access.proposer_of(${at('id')}), '')`),
  proposedAt: instant(),
  state: text<ProposalState>(),
  version: int(),
});

export type ProposalRow = RowOf<typeof PROPOSAL>;

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
    const [row] = await this.database.read<ProposalRow>(actor, { text: PROPOSAL_BY_ID, values: [id] });
    return row ?? null;
  }
}

const SELECTED = `
  select ${PROPOSAL.select('p')}
  from directory.mandate_proposal p left join directory.body b on b.id = p.body_id left join reference.authority u on u.id = p.authority_id
  left join directory.organisation o on o.id = p.organisation_id`;

const WAITING = `${SELECTED} where ${WAITS} and p.email <> access.my_address() order by p.proposed_at, p.id limit $1`;

const INVITATIONS = `${SELECTED}
  where p.state = 'OFFERED' and ${WAITS} and p.email = access.my_address() order by p.proposed_at, p.id limit $1`;

const PROPOSAL_BY_ID = `${SELECTED} where p.id = $1 and p.departement_code is not distinct from nullif(access.departement(), '00')`;
