import { AGE_UNDETERMINED, factBits } from '../../../kernel/groups';
import type { BodyState } from '../../../kernel/words';

export interface PathwayFacts {
  principalForm: string | null;
  facts: number;
  /** State of the commission of the département; null where no row exists. */
  commissionState: BodyState | null;
}

/** The commission's own matter (CASF L.121-9), where there is a commission. */
export const isCommissionMatter = ({ principalForm, commissionState }: PathwayFacts): boolean =>
  principalForm === 'SEXUAL' && commissionState !== null && commissionState !== 'NOT_INSTALLED';

/** An adult's pathway out of prostitution: what its engagement file holds is asked of nobody else. */
export const asksForPathway = (facts: PathwayFacts): boolean =>
  isCommissionMatter(facts) && (facts.facts & (factBits.MINOR | AGE_UNDETERMINED)) === 0;
