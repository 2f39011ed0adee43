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
