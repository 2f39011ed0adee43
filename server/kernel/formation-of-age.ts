import { AGE_UNDETERMINED, factBits } from './groups';
import { ErrorCode, Refusal } from './refusal';
import type { Formation, Stage } from './words';

/** A referral under an act, with the facts of the person as they stand today. An alert is about nobody. */
export interface OfAge {
  formation: Formation;
  stage: Stage;
  facts: number;
}

/** While a referral waits for what its body and its authority will say. */
export const BEFORE_DECISION: readonly Stage[] = ['SUBMITTED', 'LISTED', 'IN_SESSION'];

/** Whether the formation is still that of the person's age: the database closes its readers' doors by the same rule. */
export function isOfFormation({ formation, stage, facts }: OfAge): boolean {
  if (!BEFORE_DECISION.includes(stage)) return true;
  if (facts & AGE_UNDETERMINED) return false;
  const minor = (facts & factBits.MINOR) !== 0;
  if (formation === 'INDIVIDUAL_CASES') return !minor;
  return minor || !(['MINORS_PATHWAYS', 'PROTECTION_CIRCUIT'] as Formation[]).includes(formation);
}

/** Nothing goes further on a referral whose formation is no longer that of the person: another accord, and another referral, do. */
export function requireFormation(referral: OfAge | null, path?: string[]): void {
  if (!referral || isOfFormation(referral)) return;
  const { facts } = referral;
  if (facts & AGE_UNDETERMINED) throw Refusal.of(ErrorCode.AGE_UNDETERMINED, inDoubt, path, 'code civil 388');
  throw Refusal.of(ErrorCode.NOT_COMPETENT, facts & factBits.MINOR ? minor : adult, path, 'CASF L.121-9');
}

const CURE =
  "L'association reprend la saisine, recueille un nouvel accord et saisit l'autre formation. S'il est inscrit, retirez " +
  'son point de la séance.';
const inDoubt = `L'âge de la personne n'est plus établi : ce dossier n'avance pas tant que l'association n'a pas retenu un âge. ${CURE}`;
const minor = `La personne est mineure : cette formation n'est pas celle des mineurs. ${CURE}`;
const adult = `La personne est majeure : cette formation est celle des mineurs. ${CURE}`;
