import { factBits } from '../../../kernel/groups';
import { DESTINATIONS, seizureOf } from '../../../kernel/purposes';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { BodyKind } from '../../../kernel/words';
import type { Gate } from '../../../access/gate';
import type { Act } from '../../../acts/act';
import { holdAccord } from '../../persons/accords';
import { requireAttended, type FoundBody } from '../../actors/bodies';
import { completenessOf, changeCase, type OwnCase, readSheet } from '../../persons/cases';
import { commissionFor, insertCommissionReferral } from '../submissions';
import { ACCORD, REFERRED } from './refer-case.sql';

const BEFORE_A_BODY = ['SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING'];
/** A refusal or a withdrawal ends a request, not the person's right to make another one. */
const MADE_AGAIN = ['REFUSED', 'WITHDRAWN'];

/** Ended by a refusal or a withdrawal, and kept: it comes back with the new referral. */
const isEndedRequest = ({ stage, outcome, submittedAt }: OwnCase): boolean =>
  stage === 'ENDED' && submittedAt !== null && MADE_AGAIN.includes(outcome ?? '');

export function requireReferable(found: OwnCase, body: BodyKind): void {
  if (BEFORE_A_BODY.includes(found.stage)) return;
  if (isEndedRequest(found) && body !== 'CODAF') return;
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    found.stage === 'DRAFT' ? "Déposez d'abord le dossier." : 'Ce dossier est terminé : ouvrez-en un nouveau.',
    ['caseId'],
  );
}

/** One open referral to a body at a time; a closed one is no obstacle. */
export async function refuseReferred(act: Act, { id }: OwnCase, body: FoundBody): Promise<void> {
  const [open] = await act.tx.query({ text: REFERRED, values: [id, body.id] });
  if (!open) return;
  throw Refusal.of(
    ErrorCode.ALREADY_EXISTS,
    'Cette instance est déjà saisie de ce dossier : attendez sa réponse, ou retirez la saisine.',
    ['body'],
  );
}

/** Comes back before a body: its end is undone, its past referrals stay closed. */
export async function reopen(act: Act, found: OwnCase, authoritativeReferralId?: string): Promise<void> {
  const ended = isEndedRequest(found);
  if (!ended && !authoritativeReferralId) return;
  await changeCase(act, found, {
    ...(ended && { stage: 'SUBMITTED', endedAt: null, outcome: null }),
    ...((authoritativeReferralId || ended) && { authoritativeReferralId: authoritativeReferralId ?? null }),
  });
}

/**
 * The commission again: the submission seized it, and that referral is closed. A new one, with its own pseudonym, on an accord in
 * force for what the person is today.
 */
export async function referToCommission(act: Act, gate: Gate, found: OwnCase, body: FoundBody): Promise<void> {
  refuseOtherForm(found);
  await refuseReferred(act, found, body);
  await reopen(act, found, act.newId);
  await seizeCommission(act, gate, found, body, { renewal: false });
}

/** By an association approved today, of a file that holds what it must, on an accord in force. */
export async function seizeCommission(
  act: Act,
  gate: Gate,
  found: OwnCase,
  body: FoundBody,
  { renewal }: { renewal: boolean },
): Promise<void> {
  const { formation, purpose } = seizureOf(body.kind, (found.facts & factBits.MINOR) !== 0);
  const { approved } = await commissionFor(act, found.organisationId);
  if (!approved) throw approvalRequired();
  await requireAttended(act, purpose, body.id, found.id);
  const { missing } = completenessOf(await readSheet(act, gate, found.id), act.actor.today, [], false);
  if (missing.length > 0) throw new Refusal(missing);
  const [accord] = await act.tx.query<{ id: string; groups: number }>({
    text: ACCORD,
    values: [found.id, body.id, purpose],
  });
  if (!accord || !(await holdAccord(act, accord.id)))
    throw Refusal.of(
      ErrorCode.ACCORD_REQUIRED,
      `Recueillez d'abord l'accord de la personne pour ${DESTINATIONS[purpose].label} : montrez-lui qui lira quoi.`,
      ['caseId'],
      'CASF L.121-9',
    );
  await insertCommissionReferral(act, {
    referralId: act.newId,
    caseId: found.id,
    bodyId: body.id,
    formation,
    purpose,
    accord,
    renewal,
    stage: 'SUBMITTED',
    status: 'PROPOSED',
  });
}

/** Never the commission for another form than the sexual one (CASF L.121-9). */
function refuseOtherForm({ principalForm }: OwnCase): void {
  if (principalForm === 'SEXUAL') return;
  throw Refusal.of(
    ErrorCode.NOT_COMPETENT,
    "La commission n'est compétente que pour la prostitution, le proxénétisme et la traite aux fins d'exploitation sexuelle.",
    ['body'],
    'CASF L.121-9',
  );
}

const approvalRequired = (): Refusal =>
  Refusal.of(
    ErrorCode.APPROVAL_REQUIRED,
    "Votre association n'a pas d'agrément en cours dans ce département : une association agréée peut présenter ce dossier.",
    ['caseId'],
    'CASF R.121-12-3',
  );
