import { localDate, type ReferralRow, type World } from './world-rows';

/** Stages of a file in their order, and what is done of an age that is not the formation's: by hand, as the rest of the oracle. */
export const from = (first: string, last: string, stage: string) => {
  const life = ['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING', 'ENDED'];
  return (
    life.includes(stage) && life.indexOf(first) <= life.indexOf(stage) && life.indexOf(stage) <= life.indexOf(last)
  );
};

interface Aged {
  body: string;
  formation: string;
  stage: string;
  alert: boolean;
  facts: { minor: boolean; inDoubt: boolean };
}

/** A child among adults, an adult among children, or nobody knows: the file goes back, and nobody reads on meanwhile. */
export function goesBack({ body, formation, stage, alert, facts }: Aged): boolean {
  if (alert || !from('SUBMITTED', 'RUNNING', stage)) return false;
  if (facts.inDoubt) return true;
  if (body !== 'PROSTITUTION_EXIT_COMMISSION') return false;
  if (formation === 'INDIVIDUAL_CASES') return facts.minor;
  // What was decided of a child stays with whoever decided it, when the child has grown up.
  if (formation === 'MINORS_PATHWAYS') return !facts.minor && !from('DECIDED', 'RUNNING', stage);
  return !facts.minor;
}

/** From the first of the month after her birthday; an adults' sitting keeps what was written of her. */
export function cameOfAge(world: World, referral: ReferralRow): boolean {
  const month = world.cases.find((row) => row.id === referral.case_id)?.majority_month;
  return (
    Boolean(month) &&
    referral.formation !== 'INDIVIDUAL_CASES' &&
    localDate(world.readAt, referral.departement_code) >= month!
  );
}

/** She agreed that child welfare goes on: until the last day agreed, before the month of her twenty-first birthday. */
export function goesOn(world: World, referral: ReferralRow): boolean {
  const month = world.cases.find((row) => row.id === referral.case_id)!.majority_month!;
  const today = localDate(world.readAt, referral.departement_code);
  const twentyOne = `${Number(month.slice(0, 4)) + 3}${month.slice(4)}`;
  const monthBefore = new Date(`${twentyOne}T00:00:00Z`);
  monthBefore.setUTCMonth(monthBefore.getUTCMonth() - 1);
  return (
    Boolean(referral.aftercare_until) &&
    today <= referral.aftercare_until! &&
    today < monthBefore.toISOString().slice(0, 10)
  );
}
