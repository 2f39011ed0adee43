import type { Act } from '../../../acts/act';

/**
 * Holds an accord as it is until the end of the act that rests on it: whoever withdraws or replaces it waits, and then finds what
 * rests on it. False when that was done first.
 */
export async function holdAccord(act: Act, id: string): Promise<boolean> {
  const rows = await act.tx.query({ text: HOLD, values: [id] });
  return rows.length > 0;
}

const HOLD = `
  select a.id from tenant.accord a where a.departement_code = access.departement() and a.id = $1 and a.withdrawn_at is null for share`;
