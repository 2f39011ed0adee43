import type { RuleVerdict } from '../../kernel/verdict';
import { factBits } from '../../kernel/groups';
import type { Formation, Purpose } from '../../kernel/words';

export interface SubmissionFacts {
  principalForm: string | null;
  facts: number;
  /** State of the commission of the département; null where no row exists. */
  commissionState: string | null;
  approved: boolean;
  accord: boolean;
}

/** Where the submission leads by itself: the commission, for the sexual form only (CASF L.121-9). */
export function leadsToCommission({ principalForm, commissionState }: SubmissionFacts): boolean {
  return principalForm === 'SEXUAL' && commissionState !== null && commissionState !== 'NOT_INSTALLED';
}

/** Minors go to the formation that the décret of 30 December 2025 opened for their pathways. */
export function formationFor(facts: number): { formation: Formation; purpose: Purpose } {
  return facts & factBits.MINOR
    ? { formation: 'MINORS_PATHWAYS', purpose: 'MINOR_PATHWAY' }
    : { formation: 'INDIVIDUAL_CASES', purpose: 'PSP' };
}

export function commissionVerdicts({ principalForm, commissionState }: SubmissionFacts): RuleVerdict[] {
  if (principalForm !== 'SEXUAL' || commissionState === 'INSTALLED') return [];
  const dormant = commissionState === 'DORMANT';
  return [
    {
      rule: dormant ? 'COMMISSION_DORMANT' : 'COMMISSION_NOT_INSTALLED',
      article: 'CASF L.121-9',
      verdict: 'WARNING',
      message: dormant
        ? "La commission de ce département ne s'est pas réunie depuis longtemps : le dossier attendra qu'elle se réunisse."
        : "Aucune commission n'est installée dans ce département : le dossier reste dans votre association.",
      cure: "Prévenez la déléguée aux droits des femmes et à l'égalité, qui en tient le secrétariat.",
    },
  ];
}
