import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { maySecond } from './directory.access';
import { ESCALATED_AFTER_DAYS } from './giving.rules';
import { checkMandate } from './grant-mandate';
import { invite } from './invitation';
import { answerProposal, insertProposal, proposalFor, type Proposal } from './mandate-proposal.rows';
import type { GrantMandate } from './mandate-seat';

export interface AnswerProposal {
  proposalId: string;
  expectedVersion?: number;
  acknowledgedWarnings?: string[];
}

/** The same checks as a mandate given alone; what comes of it opens nothing. Unanswered, it is told to other second persons. */
export async function proposeMandate(act: Act, input: GrantMandate): Promise<string> {
  const checked = await checkMandate(act, input);
  if (checked.manner === 'ALONE')
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'Ce mandat se donne sans second accord : donnez-le directement.', [
      'role',
    ]);
  await refuseWhereManaged(act, checked.seat.role, checked.seat.organisationId);
  await insertProposal(act, input, checked, 'PENDING');
  act.tell('MANDATE_UNANSWERED', act.newId, new Date(act.actor.now.getTime() + ESCALATED_AFTER_DAYS * DAY));
  return act.newId;
}

/** By a second person, for somebody else: everything is checked again, as it stands today. Its holder is then invited. */
export async function approveMandate(act: Act, input: AnswerProposal): Promise<string> {
  const proposal = await proposalFor(act, input.proposalId, input.expectedVersion);
  if (proposal.proposedBy === act.actor.accountId)
    throw Refusal.of(ErrorCode.SECOND_PERSON_REQUIRED, 'Vous avez proposé ce mandat : une autre personne l’approuve.', [
      'proposalId',
    ]);
  act.requireAs('SECOND_PERSON', (mandate) => maySecond([mandate], proposal.departement));
  if (proposal.state !== 'PENDING') throw answered();
  await refuseWhereManaged(act, proposal.role, proposal.organisationId);
  await refuseDependent(act, proposal);
  await act.tx.query({ text: APPROVE, values: [proposal.id, act.actor.now] });
  await answerProposal(act, proposal, 'OFFERED');
  await invite(act, proposal.id, proposal.email, proposal.displayName, proposal.proposedBy);
  return proposal.id;
}

/** By whoever proposed it and thinks better of it, by a second person, or by its holder. */
export async function declineMandateProposal(act: Act, input: AnswerProposal): Promise<string> {
  const proposal = await proposalFor(act, input.proposalId, input.expectedVersion);
  // The database shows it to whoever proposed it, to second persons and to its holder: nobody else finds it.
  act.require(
    act.mandates.flatMap(({ role }) => [
      { role, relation: 'GIVER' },
      { role, relation: 'SECOND_PERSON' },
    ]),
  );
  if (proposal.state !== 'PENDING' && proposal.state !== 'OFFERED') throw answered();
  await answerProposal(act, proposal, 'DECLINED');
  return proposal.id;
}

/** The database says it again when the approval is written: not the proposer’s, nor made by them, nor the holder’s. */
async function refuseDependent(act: Act, { id, mine }: Proposal): Promise<void> {
  if (mine) throw Refusal.anotherPerson('Ce mandat serait le vôtre : une autre personne l’approuve.');
  const [asked] = await act.tx.query<{ may: boolean }>({ text: 'select access.may_second($1) as may', values: [id] });
  if (asked?.may) return;
  throw Refusal.of(
    ErrorCode.SECOND_PERSON_REQUIRED,
    'Cette approbation revient à quelqu’un que la personne qui propose n’a pas nommé, qu’elle ne supplée pas et qui ne la ' +
      'supplée pas. Sans autre personne ici, l’exploitant de la plateforme en désigne une, avec un motif consigné.',
    ['proposalId'],
  );
}

/** Only the first manager comes from outside the association. */
async function refuseWhereManaged(act: Act, role: string, organisationId: string | null): Promise<void> {
  if (role !== 'ASSOCIATION_MANAGER') return;
  const [managed] = await act.tx.query<{ has: boolean }>({
    text: 'select access.has_manager($1, access.departement()) as has',
    values: [organisationId],
  });
  if (managed?.has)
    throw Refusal.anotherPerson(
      'Cette association a déjà sa responsable dans ce département : c’est elle qui donne ses mandats.',
    );
}

const DAY = 86_400_000;

const answered = () => Refusal.of(ErrorCode.WRONG_STATE, 'Cette proposition a déjà reçu sa réponse.', ['proposalId']);

const APPROVE = `
  insert into directory.mandate_approval (proposal_id, account_id, approved_at) values ($1, access.account(), $2)`;
