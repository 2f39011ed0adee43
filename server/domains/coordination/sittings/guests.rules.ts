import type { RuleVerdict } from '../../../kernel/verdict';
import type { GuestState } from '../../../kernel/words';

export interface HeardGuest {
  state: GuestState;
  leftAt: string | null;
}

/** CRPA R.133-6: whoever is heard has no vote, and leaves before the body deliberates. */
export function guestsVerdict(guests: readonly HeardGuest[], treatedAt: string | null): RuleVerdict {
  const base = { rule: 'GUEST_WITHDRAWN', article: 'CRPA R.133-6' } as const;
  const there = guests.filter(
    ({ state, leftAt }) =>
      state === 'INVITED' || (state === 'LEFT' && treatedAt !== null && leftAt !== null && leftAt > treatedAt),
  );
  if (there.length === 0)
    return { ...base, verdict: 'OK', message: 'Personne d’extérieur n’assiste à la délibération.' };
  return {
    ...base,
    verdict: 'WARNING',
    value: String(there.length),
    limit: '0',
    message: 'Une personne entendue sur ce point n’est pas notée sortie avant la délibération.',
    cure: 'Notez sa sortie, ou qu’elle n’a pas été entendue.',
  };
}

/** The rule of this file, with the dates between which its text applies. */
export const guestRules = [
  { rule: 'GUEST_WITHDRAWN', article: 'CRPA R.133-6', from: '2016-01-01', until: null },
] as const;
