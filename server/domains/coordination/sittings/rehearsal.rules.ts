import { isOfFormation, type OfAge } from '../../../kernel/formation-of-age';
import type { LocalDate } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { NotReadyReason, ReferralStatus } from '../../../kernel/words';
import type { FormationReference, SeatReference, SeatRole } from '../../../reference/body-types';
import { quorumVerdict } from './sessions.rules';

/** Keeps the agenda, and is not summoned to it. */
export const isSecretariat = (role: SeatRole): boolean => role.endsWith('SECRETARIAT') || role === 'COORDINATOR';

/** Seats that the text names on that day, past as many of their role as somebody holds. */
export function missingSeats(
  { composition }: FormationReference,
  heldOn: LocalDate,
  held: readonly string[],
): SeatReference[] {
  const left = [...held];
  return composition
    .filter(({ from, seatRole }) => (!from || from <= heldOn) && !isSecretariat(seatRole))
    .flatMap((seat) => Array.from({ length: seat.count }, () => seat))
    .filter(({ seatRole }) => {
      const found = left.indexOf(seatRole);
      if (found >= 0) left.splice(found, 1);
      return found < 0;
    });
}

export interface RehearsedQuorum {
  members: number;
  needed: number;
  reachable: number;
}

/** CRPA R.133-10, before anybody has come: whether enough members are in office on the day. */
export function reachableQuorum(crpaApplies: boolean, members: number, reachable: number): RehearsedQuorum {
  return { members, needed: crpaApplies ? Math.ceil(members / 2) : 0, reachable };
}

export function reachableVerdict(crpaApplies: boolean, { members, needed, reachable }: RehearsedQuorum): RuleVerdict {
  const told = quorumVerdict(crpaApplies, members, reachable);
  if (!crpaApplies) return told;
  const [some, must] = [`${reachable} membres en fonction ce jour-là`, `${needed} requis`];
  if (told.verdict === 'OK') return { ...told, message: `Le quorum peut être atteint : ${some} pour ${must}.` };
  return {
    ...told,
    message: `Le quorum ne peut pas être atteint : ${some} pour ${must}.`,
    cure: 'Renouvelez les désignations qui s’achèvent avant la séance, ou avancez-la.',
  };
}

export interface WaitingFacts extends OfAge {
  status: ReferralStatus;
  incomplete: boolean;
}

/** Why the body could not examine it, or null. */
export function notReadyReason(referral: WaitingFacts): NotReadyReason | null {
  if (referral.status !== 'ACCEPTED') return 'NOT_ACCEPTED';
  if (!isOfFormation(referral)) return 'ANOTHER_AGE';
  return referral.incomplete ? 'INCOMPLETE' : null;
}
