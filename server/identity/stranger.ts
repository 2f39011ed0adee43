import { clock } from '../kernel/clock';
import { NATIONAL } from '../kernel/id';
import { localDateAt } from '../kernel/local-date';
import type { Actor } from '../tenancy/database';

/** On nobody's behalf: the questions asked before anybody is known. */
export function stranger(): Actor {
  return { accountId: '', departement: '', today: '', now: clock.now() };
}

/** On an account's own behalf, for what belongs to no département: its sessions. */
export function oneself(accountId: string): Actor {
  const now = clock.now();
  return { accountId, departement: NATIONAL, now, today: localDateAt(now, 'Europe/Paris') };
}
