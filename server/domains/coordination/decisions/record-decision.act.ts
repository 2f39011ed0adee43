import { Decision, RecordDecisionInput } from '../../../../schema/decisions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { requireFormation } from '../../../kernel/formation-of-age';
import { optionalText } from '../../../kernel/free-text';
import type { LocalDate } from '../../../kernel/local-date';
import { DESTINATIONS } from '../../../kernel/purposes';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { shortText, SIGNATORY_MISSING } from '../../../kernel/short-text';
import { writeNote } from '../../persons/cases';
import { carryOn, formerPeriods, nextPeriodVerdicts } from '../pathways';
import { tellCases } from '../sittings';
import { heldReferral, requireKnownPerson, type HeldReferral } from './decided-referral.queries';
import { checkLaw, refuseAt, refuseChild } from './decision-law';
import { decisionRights } from './decisions.access';
import { DecisionEntity } from './decisions.entity';
import { takeEffect } from './effect';
import { groundsVerdict } from './former-decision.rules';

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
    const { sense, signedOn, startsOn = null, grounds = [] } = input;
    checkLaw(act, { sense, signedOn, startsOn, reasons, opinionOn: referral.opinionOn, today: act.actor.today });
    act.apply(groundsVerdict(sense, !referral.renewal, grounds));
    if (startsOn) await checkPeriod(act, referral, startsOn);
    await insert(act, referral, input);
    if (reasons) await writeNote(act, vault, referral.holderId, 'REASONS', reasons, referral.id);
    if (sense === 'AUTHORISED' && referral.renewal) await carryOn(act, referral);
    await tellCases(act, [referral], { kind: 'DECISION', detail: sense });
    await takeEffect(act, referral, { sense, signedOn, startsOn, notifiedOn: null });
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

/** Each period begins at the date in its act, after the one before it. */
async function checkPeriod(act: Act, { holderId }: HeldReferral, startsOn: LocalDate): Promise<void> {
  for (const verdict of nextPeriodVerdicts(await formerPeriods(act, holderId), startsOn)) {
    refuseAt(verdict, ErrorCode.INVALID_VALUE, 'startsOn');
    act.apply(verdict);
  }
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
    grounds: [...new Set(input.grounds ?? [])],
    version: 1,
  });
}
