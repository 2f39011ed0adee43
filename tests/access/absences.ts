import { localDate, type MandateRow, type World } from './world-rows';

/** Whoever is kept from a case or stands back from a referral, as a person: every account, stand-in and hand of theirs. By hand. */

const NINETY_DAYS = 90 * 86_400_000;

export const personOf = (world: World, account: string): string =>
  world.accounts.find(({ id }) => id === account)!.person_id ?? account;

interface Absence {
  person: string;
  since: number;
}

const known = new WeakMap<MandateRow, Absence[]>();

/** Who holds a mandate by whose hand, and when the earliest grant on the way was made. */
function handsOf(world: World, mandate: MandateRow): Absence[] {
  const before = known.get(mandate);
  if (before) return before;
  const found: Absence[] = [];
  walk(world, mandate, Infinity, found, new Set());
  known.set(mandate, found);
  return found;
}

function walk(world: World, mandate: MandateRow, since: number, found: Absence[], seen: Set<string>): void {
  const step = `${mandate.id} ${since}`;
  if (seen.has(step)) return;
  seen.add(step);
  found.push({ person: personOf(world, mandate.account_id), since });
  const principal = world.mandates.find(({ id }) => id === mandate.stands_in_for);
  if (principal) walk(world, principal, since, found, seen);
  if (!mandate.granted_by || world.seconded.has(mandate.id)) return;
  const giver = personOf(world, mandate.granted_by);
  for (const other of world.mandates)
    if (other.id !== mandate.id && personOf(world, other.account_id) === giver && sameSeat(other, mandate))
      walk(world, other, Math.min(since, Date.parse(mandate.granted_at)), found, seen);
}

const sameSeat = (one: MandateRow, other: MandateRow): boolean =>
  one.role === other.role &&
  one.departement_code === other.departement_code &&
  one.body_id === other.body_id &&
  one.authority_id === other.authority_id &&
  one.organisation_id === other.organisation_id;

/** What somebody is absent from: a file, or one referral. */
interface Matter {
  departement: string;
  caseId: string | null;
  referralId: string | null;
}

function absences(world: World, { departement, caseId, referralId }: Matter): { person: string; at: number }[] {
  const kept = world.kept
    .filter((row) => row.departement_code === departement && row.case_id === caseId)
    .filter(({ state }) => state === 'PENDING' || state === 'UPHELD')
    .flatMap((row) =>
      world.accounts
        .filter(({ email }) => email === row.reader)
        .map(({ id }) => ({ person: personOf(world, id), at: Date.parse(row.asked_at) })),
    );
  const recused = world.recusals
    .filter((row) => row.departement_code === departement && row.referral_id === referralId)
    .map((row) => ({ person: personOf(world, row.account_id), at: Date.parse(row.recorded_at) }));
  return [...kept, ...recused];
}

export function isAbsent(world: World, account: string, matter: Matter): boolean {
  return absences(world, matter).some(({ person }) => person === personOf(world, account));
}

/** The mandates that nobody's absence reaches. */
export function presentMandates(world: World, mandates: MandateRow[], matter: Matter): MandateRow[] {
  const away = absences(world, matter);
  return mandates.filter(
    (mandate) =>
      !away.some(({ person, at }) =>
        handsOf(world, mandate).some((hand) => hand.person === person && hand.since >= at - NINETY_DAYS),
      ),
  );
}

/** A stand-in holds as long as whoever it stands in for, up the chain. */
export function principalStands(world: World, mandate: MandateRow): boolean {
  const principal = world.mandates.find(({ id }) => id === mandate.stands_in_for);
  if (!principal) return true;
  const today = localDate(world.readAt, principal.departement_code!);
  const active = world.accounts.some(({ id, deactivated_at }) => id === principal.account_id && !deactivated_at);
  const inForce =
    !principal.revoked_at && principal.valid_from <= today && (!principal.valid_until || today < principal.valid_until);
  return active && inForce && principalStands(world, principal);
}
