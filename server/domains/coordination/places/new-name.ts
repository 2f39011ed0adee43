import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';

/** Two that are called alike would be asked one for the other. */
export async function requireNewName(act: Act, name: string, but: string | null = null): Promise<void> {
  const same = await act.tx.query({ text: SAME, values: [name, but] });
  if (same.length === 0) return;
  throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Une structure porte déjà ce nom ici : choisissez-en un autre.', ['name']);
}

const SAME = `
  select from access.visible_shelter s where s.departement_code = access.departement() and lower(s.name) = lower($1)
    and s.closed_on is null and ($2::uuid is null or s.id <> $2)`;
