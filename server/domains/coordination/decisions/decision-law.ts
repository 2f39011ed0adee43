import type { Act } from '../../../acts/act';
import { AGE_UNDETERMINED, factBits } from '../../../kernel/groups';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { HeldReferral } from './decided-referral.queries';
import { afterOpinionVerdict, datesVerdict, reasonsVerdict, type DecisionFacts } from './decision.rules';

/** What the law asks of a decision, whether it is recorded or corrected. */
export function checkLaw(act: Act, facts: DecisionFacts): void {
  act.apply(afterOpinionVerdict(facts));
  refuseAt(reasonsVerdict(facts), ErrorCode.MISSING_VALUE, 'reasons');
  const dates = datesVerdict(facts);
  refuseAt(dates, ErrorCode.INVALID_VALUE, facts.signedOn > facts.today ? 'signedOn' : 'startsOn');
  act.apply(dates);
}

export function refuseAt({ verdict, message, cure, article }: RuleVerdict, code: ErrorCode, path: string): void {
  if (verdict === 'BLOCKING') throw Refusal.of(code, `${message} ${cure}`, [path], article);
}

/** AFIS and the pathway are an adult's: a child is protected (code civil 375), whatever the commission said meanwhile. */
export function refuseChild({ facts }: HeldReferral): void {
  if ((facts & (factBits.MINOR | AGE_UNDETERMINED)) === 0) return;
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    "Selon son dossier, la personne est mineure ou son âge est en doute : un parcours de sortie ne s'ouvre pas. Saisissez la " +
      "protection de l'enfance, ou demandez à l'association de faire retenir son âge.",
    ['sense'],
    'CASF L.121-9',
  );
}
