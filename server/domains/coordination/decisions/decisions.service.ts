import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { requireFormation } from '../../../kernel/formation-of-age';
import { AGE_UNDETERMINED, factBits } from '../../../kernel/groups';
import { DESTINATIONS } from '../../../kernel/purposes';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { shortText, SIGNATORY_MISSING } from '../../../kernel/short-text';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { Actor } from '../../../tenancy/database';
import { moveReferrals, tellCases } from '../sittings';
import { tellUnattended } from '../../actors/bodies';
import { addresseesOf, heldReferral, requireKnownPerson, type HeldReferral } from './decided-referral.queries';
import { DecisionEntity } from './decisions.entity';
import { afterOpinionVerdict, datesVerdict, reasonsVerdict, stageAfter, type DecisionFacts } from './decision.rules';
import { checkedNote, type ReferralNotes } from './referral-notes';
import type { DecisionSense } from '../../../kernel/words';

export interface RecordDecision {
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
  referralId: string;
  sense: DecisionSense;
  signatory: string;
  delegation?: string;
  signedOn: string;
  startsOn?: string;
  reasons?: string;
}

/** What the authority decides after the opinion. Notification is an act of its own. */
export class DecisionService {
  constructor(
    private readonly acts: ActRunner,
    private readonly notes: ReferralNotes,
  ) {}

  record(actor: Actor, input: RecordDecision): Promise<Outcome> {
    return this.acts.run({ operation: 'recordDecision', actor, input }, async (act) => {
      const referral = await heldReferral(act, act.uuid(input.referralId, 'Referral', ['referralId']), 'referralId');
      requireDecidable(referral);
      if (input.sense === 'AUTHORISED') refuseChild(referral);
      await requireKnownPerson(act, referral);
      const reasons = checkedNote(input.reasons, 'reasons');
      const startsOn = input.startsOn ?? null;
      checkLaw(act, {
        sense: input.sense,
        signedOn: input.signedOn,
        startsOn,
        reasons,
        opinionOn: referral.opinionOn,
        today: act.actor.today,
      });
      await this.insert(act, referral, input);
      if (reasons) await this.notes.write(act, referral, 'REASONS', reasons);
      await this.conclude(act, referral, input.sense, startsOn);
      if (input.sense === 'AUTHORISED') await tellUnattended(act, addresseesOf(referral));
      return act.newId;
    });
  }

  private async insert(act: Act, referral: HeldReferral, input: RecordDecision): Promise<void> {
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

  /** An authorisation does not close the referral: it stays until the pathway ends. A refusal closes it. */
  private async conclude(
    act: Act,
    referral: HeldReferral,
    sense: DecisionSense,
    startsOn: string | null,
  ): Promise<void> {
    await moveReferrals(act, [referral], stageAfter(sense, startsOn, act.actor.today));
    await tellCases(act, [referral], { kind: 'DECISION', detail: sense });
    act.touch(referral.holderId);
    if (sense === 'AUTHORISED') {
      await act.tx.query({ text: START, values: [referral.holderId, startsOn] });
    } else {
      await act.tx.query({ text: REFUSE, values: [referral.id] });
      await act.tx.query({ text: END, values: [referral.holderId, act.actor.now] });
      await act.raise({
        type: 'ReferralClosed',
        referralId: referral.id,
        holderId: referral.holderId,
        caseId: referral.holderId,
      });
    }
    act.tell('DECISION_RECORDED', referral.id);
  }
}

function requireDecidable(referral: HeldReferral): void {
  if (!referral.relations.some((relation) => relation === 'SECRETARIAT' || relation === 'DECIDING')) {
    throw Refusal.forbidden(
      "La décision est enregistrée par l'autorité qui décide ou par le secrétariat de la commission.",
    );
  }
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

function refuseAt({ verdict, message, cure, article }: RuleVerdict, code: ErrorCode, path: string): void {
  if (verdict === 'BLOCKING') throw Refusal.of(code, `${message} ${cure}`, [path], article);
}

const START = `
  update tenant.case_file set pathway_started_on = $2 where departement_code = access.departement() and id = $1`;

const REFUSE = `
  update tenant.referral set status = 'CLOSED', closed_reason = 'REFUSED', version = version + 1
  where departement_code = access.departement() and id = $1`;

const END = `
  update tenant.case_file set ended_at = $2, outcome = 'REFUSED' where departement_code = access.departement() and id = $1`;
