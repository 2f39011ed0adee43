import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { DecisionSense } from '../../../kernel/words';
import { tellUnattended } from '../../actors/bodies';
import { moveReferrals } from '../sittings';
import { addresseesOf, type HeldReferral } from './decided-referral.queries';
import { stageAfter } from './decision.rules';
import { lastDayOfRemedies, type RemedyDates } from './remedies.rules';

export interface Effective extends RemedyDates {
  sense: DecisionSense;
  startsOn: string | null;
}

/** What it does to doors: an authorisation opens those of the pathway, a refusal closes, but for the authority while it may be sued. */
export async function takeEffect(act: Act, referral: HeldReferral, decision: Effective): Promise<void> {
  const { sense, startsOn } = decision;
  await moveReferrals(act, [referral], stageAfter(sense, startsOn, act.actor.today));
  await countRemedies(act, referral, decision);
  act.touch(referral.holderId);
  if (sense === 'AUTHORISED') await open(act, referral, startsOn);
  else await close(act, referral);
}

/** The day on which the door of the authority closes, after a refusal or the end of the pathway. */
export async function countRemedies(act: Act, { id, holderId }: HeldReferral, dates: RemedyDates): Promise<void> {
  await act.tx.query({ text: REMEDIES, values: [id, lastDayOfRemedies(act.actor.departement, dates)] });
  act.touch(holderId);
}

/** As if it had never been: the request waits for a decision again, where it still may. */
export async function undoEffect(act: Act, referral: HeldReferral, sense: DecisionSense): Promise<void> {
  await act.tx.query({ text: REMEDIES, values: [referral.id, null] });
  if (sense === 'REFUSED') await reopen(act, referral);
  else if (!referral.renewal) await act.tx.query({ text: UNSTART, values: [referral.holderId] });
  await moveReferrals(act, [{ ...referral, stage: 'ENDED' }], 'IN_SESSION');
}

/** An authorisation does not close the referral: it stays until the pathway ends. */
async function open(act: Act, referral: HeldReferral, startsOn: string | null): Promise<void> {
  if (!referral.renewal) await act.tx.query({ text: START, values: [referral.holderId, startsOn] });
  await tellUnattended(act, addresseesOf(referral));
}

/** A refused renewal leaves the pathway to run until its day, or until it is ended. */
async function close(act: Act, { id, holderId, renewal }: HeldReferral): Promise<void> {
  await act.tx.query({ text: REFUSE, values: [id] });
  if (!renewal) await act.tx.query({ text: END, values: [holderId, act.actor.now] });
  await act.raise({ type: 'ReferralClosed', referralId: id, holderId, caseId: holderId });
}

/** The file may have gone elsewhere since, or its person may have taken her accord back. */
async function reopen(act: Act, { id, holderId, renewal }: HeldReferral): Promise<void> {
  const [again] = await act.tx.query({ text: REOPEN, values: [id] });
  if (again && renewal) return;
  const [found] = again ? await act.tx.query<{ resumed: boolean }>({ text: RESUME, values: [holderId, id] }) : [];
  if (found?.resumed) return;
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    "Ce dossier n'attend plus cette commission : il a été saisi à nouveau, transmis ou retiré depuis. Enregistrez la suite " +
      'sur la saisine en cours.',
    ['decisionId'],
  );
}

const REMEDIES = `
  update tenant.referral set remedies_until = $2, version = version + 1
  where departement_code = access.departement() and id = $1`;

const START = `
  update tenant.case_file set pathway_started_on = $2 where departement_code = access.departement() and id = $1`;

const UNSTART = `
  update tenant.case_file set pathway_started_on = null where departement_code = access.departement() and id = $1`;

const REFUSE = `
  update tenant.referral set status = 'CLOSED', closed_reason = 'REFUSED', version = version + 1
  where departement_code = access.departement() and id = $1`;

const END = `
  update tenant.case_file set ended_at = $2, outcome = 'REFUSED' where departement_code = access.departement() and id = $1`;

const REOPEN = `
  update tenant.referral r set status = 'ACCEPTED', closed_reason = null, version = r.version + 1
  from (select distinct v.id from access.visible_referral v
    where v.departement_code = access.departement() and v.id = $1 and v.accord_mask <> 0) o
  where r.departement_code = access.departement() and r.id = o.id and r.status = 'CLOSED' and r.closed_reason = 'REFUSED' returning r.id`;

const RESUME = 'select access.resume_refused($1, $2) as resumed';
