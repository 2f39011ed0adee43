import { Decision, RecordDecisionInput } from '../../../../schema/decisions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { requireFormation } from '../../../kernel/formation-of-age';
import { optionalText } from '../../../kernel/free-text';
import { AGE_UNDETERMINED, factBits } from '../../../kernel/groups';
import type { LocalDate } from '../../../kernel/local-date';
import { DESTINATIONS } from '../../../kernel/purposes';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { shortText, SIGNATORY_MISSING } from '../../../kernel/short-text';
import type { RuleVerdict } from '../../../kernel/verdict';
import { tellUnattended } from '../../actors/bodies';
import { writeNote } from '../../persons/cases';
import { carryOn, formerPeriods, nextPeriodVerdicts } from '../pathways';
import { moveReferrals, tellCases } from '../sittings';
import { addresseesOf, heldReferral, requireKnownPerson, type HeldReferral } from './decided-referral.queries';
import { afterOpinionVerdict, datesVerdict, reasonsVerdict, stageAfter, type DecisionFacts } from './decision.rules';
import { decisionRights } from './decisions.access';
import { DecisionEntity } from './decisions.entity';

/** What the authority decides after the opinion. Notification is an act of its own. */
export const recordDecision = defineAct({
  name: 'recordDecision',
  description:
    'Records the authority’s decision after the opinion (décision, CASF L.121-9). The deciding authority or ' +
    'the commission’s secretariat.',
  input: RecordDecisionInput,
  where: 'referralId',
  may: decisionRights.recordDecision,
  texts: { signatory: 'OFFICIAL', delegation: 'OFFICIAL', reasons: 'BEYOND' },
  dates: { signedOn: 'DECISION_SIGNED', startsOn: 'PATHWAY_STARTS' },
  find: (act, { referralId }) => heldReferral(act, act.uuid(referralId, 'Referral', ['referralId']), 'referralId'),
  async work(act, input, referral, { vault }) {
    requireDecidable(referral);
    if (input.sense === 'AUTHORISED') refuseChild(referral);
    await requireKnownPerson(act, referral);
    const reasons = optionalText(input.reasons, 'reasons');
    const { sense, signedOn, startsOn = null } = input;
    checkLaw(act, { sense, signedOn, startsOn, reasons, opinionOn: referral.opinionOn, today: act.actor.today });
    if (startsOn) await checkPeriod(act, referral, startsOn);
    await insert(act, referral, input);
    if (reasons) await writeNote(act, vault, referral.holderId, 'REASONS', reasons, referral.id);
    if (sense === 'AUTHORISED' && referral.renewal) await carryOn(act, referral);
    await moveReferrals(act, [referral], stageAfter(sense, startsOn, act.actor.today));
    await tellCases(act, [referral], { kind: 'DECISION', detail: sense });
    act.touch(referral.holderId);
    if (sense === 'AUTHORISED') await open(act, referral, startsOn);
    else await close(act, referral);
    act.tell('DECISION_RECORDED', referral.id);
    return act.newId;
  },
  answer: { field: 'decision', type: () => Decision },
});

function requireDecidable(referral: HeldReferral): void {
  if (!DESTINATIONS[referral.purpose].decided) {
    throw Refusal.of(
      ErrorCode.WRONG_STATE,
      "La coordination du parcours d'un mineur n'appelle pas de décision du préfet et n'ouvre pas de parcours de sortie.",
      ['referralId'],
      'CASF L.121-9',
    );
  }
  if (!referral.authoritative || referral.kind !== 'SHARE') {
    throw Refusal.of(ErrorCode.WRONG_STATE, "Cette saisine n'appelle pas de décision.", ['referralId'], 'CASF L.121-9');
  }
  if (referral.decided)
    throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Une décision est déjà enregistrée sur cette saisine.', ['referralId']);
  if (referral.status !== 'ACCEPTED')
    throw Refusal.of(ErrorCode.WRONG_STATE, "La saisine n'est pas en cours.", ['referralId']);
  requireFormation(referral, ['referralId']);
}

/** AFIS and the pathway are an adult's: a child is protected (code civil 375), whatever the commission said meanwhile. */
function refuseChild({ facts }: HeldReferral): void {
  if ((facts & (factBits.MINOR | AGE_UNDETERMINED)) === 0) return;
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    "Selon son dossier, la personne est mineure ou son âge est en doute : un parcours de sortie ne s'ouvre pas. Saisissez la " +
      "protection de l'enfance, ou demandez à l'association de faire retenir son âge.",
    ['sense'],
    'CASF L.121-9',
  );
}

function checkLaw(act: Act, facts: DecisionFacts): void {
  act.apply(afterOpinionVerdict(facts));
  refuseAt(reasonsVerdict(facts), ErrorCode.MISSING_VALUE, 'reasons');
  const dates = datesVerdict(facts);
  refuseAt(dates, ErrorCode.INVALID_VALUE, facts.signedOn > facts.today ? 'signedOn' : 'startsOn');
  act.apply(dates);
}

/** Each period begins at the date in its act, after the one before it. */
async function checkPeriod(act: Act, { holderId }: HeldReferral, startsOn: LocalDate): Promise<void> {
  for (const verdict of nextPeriodVerdicts(await formerPeriods(act, holderId), startsOn)) {
    refuseAt(verdict, ErrorCode.INVALID_VALUE, 'startsOn');
    act.apply(verdict);
  }
}

function refuseAt({ verdict, message, cure, article }: RuleVerdict, code: ErrorCode, path: string): void {
  if (verdict === 'BLOCKING') throw Refusal.of(code, `${message} ${cure}`, [path], article);
}

async function insert(act: Act, referral: HeldReferral, input: RecordDecisionInput): Promise<void> {
  await act.tx.insert(DecisionEntity, {
    id: act.newId,
    referralId: referral.id,
    caseId: referral.holderId,
    sense: input.sense,
    signatory: shortText(input.signatory, 'signatory', SIGNATORY_MISSING),
    delegation: shortText(input.delegation ?? '', 'delegation', null),
    signedOn: input.signedOn,
    startsOn: input.startsOn ?? null,
    recordedBy: act.actor.accountId,
    recordedAt: act.actor.now,
    version: 1,
  });
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

const START = `
  update tenant.case_file set pathway_started_on = $2 where departement_code = access.departement() and id = $1`;

const REFUSE = `
  update tenant.referral set status = 'CLOSED', closed_reason = 'REFUSED', version = version + 1
  where departement_code = access.departement() and id = $1`;

const END = `
  update tenant.case_file set ended_at = $2, outcome = 'REFUSED' where departement_code = access.departement() and id = $1`;
