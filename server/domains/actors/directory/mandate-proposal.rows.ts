import type { Act } from '../../../acts/act';
import { foldName, tidied } from '../../../kernel/fold-name';
import { newUuid } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { ProposalState, Role } from '../../../kernel/words';
import { namedStatement } from '../../../tenancy/named-statement';
import { bool, columns, date, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import { takeTurn } from '../../../tenancy/take-turn';
import { MandateProposalEntity, TeamEntity } from './directory.entity';
import { INVITATION_LASTS } from './giving.rules';
import type { CheckedMandate, GrantMandate } from './mandate-seat';

/** A proposed mandate, as its acts read it, with its second person `s`. */
const PROPOSAL = columns('directory.mandate_proposal', {
  id: uuid(),
  departement: text('departement_code').orNull(),
  role: text<Role>(),
  email: text(),
  displayName: text().orNull(),
  organisationId: uuid().orNull(),
  teamId: uuid().orNull(),
  authorityId: uuid().orNull(),
  bodyId: uuid().orNull(),
  quality: text(),
  validFrom: date().orNull(),
  validUntil: date().orNull(),
  standsInFor: uuid().orNull(),
  proposedBy: uuid(),
  alone: bool(),
  state: text<ProposalState>(),
  version: int(),
  /** For the reader's own address. */
  mine: bool((at) => `${at('email')} = access.my_address()`),
  /** Day on which it was offered to its holder. */
  offeredOn: date((at) => `(coalesce(s.approved_at, ${at('proposed_at')}) at time zone 'Europe/Paris')::date`),
  approvedBy: uuid(() => 's.account_id').orNull(),
});

export type Proposal = RowOf<typeof PROPOSAL>;

export async function insertProposal(
  act: Act,
  input: GrantMandate,
  checked: CheckedMandate,
  state: 'PENDING' | 'OFFERED',
): Promise<void> {
  const { seat, email, principal } = checked;
  await refuseTwice(act, checked, input);
  const teamId = input.team ? await teamOf(act, seat.organisationId!, tidied(input.team)) : null;
  await act.tx.insert(MandateProposalEntity, {
    id: act.newId,
    departementCode: seat.departement,
    role: seat.role,
    email,
    displayName: tidied(input.displayName ?? '') || null,
    organisationId: seat.organisationId,
    teamId,
    authorityId: seat.authorityId,
    bodyId: seat.bodyId,
    quality: tidied(input.quality ?? ''),
    validFrom: input.validFrom ?? null,
    validUntil: input.validUntil ?? null,
    standsInFor: principal?.id ?? null,
    proposedBy: act.actor.accountId,
    proposedAt: act.actor.now,
    alone: state === 'OFFERED',
    state,
    version: 1,
  });
}

/** In turn, by its address; neither offered already, nor held at those dates in that seat, which the giver reads. */
async function refuseTwice(act: Act, { email, seat, principal }: CheckedMandate, input: GrantMandate): Promise<void> {
  await takeTurn(act.tx, `mandates of ${email}`);
  const asked = {
    email,
    role: seat.role,
    organisationId: seat.organisationId,
    bodyId: seat.bodyId,
    authorityId: seat.authorityId,
    standsInFor: principal?.id ?? null,
    validFrom: input.validFrom ?? act.actor.today,
    validUntil: input.validUntil ?? null,
  };
  const [waiting] = await act.tx.query({ text: WAITING.text, values: WAITING.values(asked) });
  const [held] = await act.tx.query({ text: HELD.text, values: HELD.values(asked) });
  if (!waiting && !held) return;
  throw Refusal.of(
    ErrorCode.ALREADY_EXISTS,
    'Ce mandat est déjà donné ou proposé à cette adresse. Révoquez-le, ou retirez la proposition, avant de recommencer.',
    ['email'],
  );
}

async function teamOf(act: Act, organisationId: string, name: string): Promise<string> {
  await takeTurn(act.tx, `team ${organisationId} ${foldName(name)}`);
  const [known] = await act.tx.query<{ id: string }>({ text: KNOWN_TEAM, values: [organisationId, name] });
  if (known) return known.id;
  const id = newUuid();
  await act.tx.insert(TeamEntity, { id, organisationId, name });
  return id;
}

/** In turn: two persons who answer at once answer one after the other. */
export async function proposalFor(act: Act, proposalId: string, expectedVersion?: number): Promise<Proposal> {
  const uuid = act.uuid(proposalId, 'MandateProposal', ['proposalId']);
  await takeTurn(act.tx, `mandate proposal ${uuid}`);
  const [found] = await act.tx.query<Proposal>({ text: PROPOSAL_BY_ID, values: [uuid] });
  if (!found) throw Refusal.notFound(['proposalId']);
  if (expectedVersion !== undefined && expectedVersion !== found.version) throw Refusal.stale();
  return found;
}

export async function answerProposal(
  act: Act,
  { id, version }: Proposal,
  state: Exclude<ProposalState, 'PENDING'>,
  mandateId: string | null = null,
): Promise<void> {
  const [answered] = await act.tx.query({ text: ANSWER, values: [id, version, state, act.actor.now, mandateId] });
  if (!answered) throw Refusal.stale();
}

const PROPOSAL_BY_ID = `
  select ${PROPOSAL.select('p')}
  from directory.mandate_proposal p left join directory.mandate_approval s on s.proposal_id = p.id
  where p.id = $1 and p.departement_code is not distinct from nullif(access.departement(), '00')`;

const ANSWER = `
  with answered as (
    update directory.mandate_proposal set state = $3, answered_by = access.account(), answered_at = $4, mandate_id = $5,
      version = version + 1
    where id = $1 and version = $2 and state in ('PENDING', 'OFFERED') returning true)
  select true from answered`;

const SEAT = [
  'email',
  'role',
  'organisationId',
  'bodyId',
  'authorityId',
  'standsInFor',
  'validFrom',
  'validUntil',
] as const;

const SAME_SEAT = (at: Record<(typeof SEAT)[number], string>, row: string) => `
    ${row}.departement_code is not distinct from nullif(access.departement(), '00') and ${row}.role = ${at.role}
    and ${row}.organisation_id is not distinct from ${at.organisationId}::uuid and ${row}.body_id is not distinct from ${at.bodyId}::uuid
    and ${row}.authority_id is not distinct from ${at.authorityId}::uuid
    and ${row}.stands_in_for is not distinct from ${at.standsInFor}::uuid
    and coalesce(${row}.valid_from, access.today()) < coalesce(${at.validUntil}::date, 'infinity')
    and ${at.validFrom}::date < coalesce(${row}.valid_until, 'infinity')`;

/** What nobody has taken up in time waits no more. */
export const WAITS = `(p.state = 'PENDING' or (p.state = 'OFFERED' and coalesce(
  (select s.approved_at from directory.mandate_approval s where s.proposal_id = p.id), p.proposed_at)
    > access.now() - interval '${INVITATION_LASTS}'))`;

const WAITING = namedStatement(
  SEAT,
  (at) => `
  select true from directory.mandate_proposal p where ${WAITS} and p.email = ${at.email} and ${SAME_SEAT(at, 'p')}`,
);

const HELD = namedStatement(
  SEAT,
  (at) => `
  select true from directory.mandate m join directory.account a on a.id = m.account_id
  where m.revoked_at is null and lower(a.email) = ${at.email} and ${SAME_SEAT(at, 'm')}`,
);

const KNOWN_TEAM = `
  select t.id from directory.team t
  where t.departement_code = access.departement() and t.organisation_id = $1::uuid
    and access.folded_name(t.name) = access.folded_name($2) order by t.twin limit 1`;
