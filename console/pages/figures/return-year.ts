import type { Asked } from '../../http/visit';

/** Both returns are of a civil year; the last one that is over, unless the address names another. */
export function returnYear({ query }: Pick<Asked, 'query'>, today: string): number {
  const named = query.get('annee') ?? '';
  return /^20\d\d$/.test(named) ? Number(named) : Number(today.slice(0, 4)) - 1;
}

export const returnVariables = (asked: Asked, today: string) => ({
  code: asked.params.departement!,
  year: returnYear(asked, today),
  organisation: asked.query.get('association') || null,
});

export const yearlyVariables = (asked: Asked, today: string) => {
  const { code, year } = returnVariables(asked, today);
  return { code, year };
};
