import type { RuleVerdict } from '../../../kernel/verdict';
import type { AttendanceState } from '../../../kernel/words';

/** One summoned member. A stand-in and whom they replace are one seat. */
export interface Summoned {
  memberId: string;
  seat: string;
  voting: boolean;
  state: AttendanceState | null;
  /** Who holds their mandate. */
  proxyTo: string | null;
  substituted: boolean;
  /** Local hours, `HH:MM`; null: from the start, to the end. */
  arrivedAt: string | null;
  leftAt: string | null;
}

/** Voting seats: those summoned, those that deliberate, those that would if they had not stepped aside. */
export interface Quorum {
  members: number;
  present: number;
  recused: number;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Who deliberates at an hour, or at any hour of the sitting when none is said. */
export function whoDeliberates(
  summoned: readonly Summoned[],
  at: string | null = null,
  recused: ReadonlySet<string> = NOBODY,
): Quorum {
  const present = seatsOf(deliberating(summoned, at, recused));
  return {
    members: seatsOf(summoned.filter(({ voting }) => voting)),
    present,
    recused: seatsOf(deliberating(summoned, at)) - present,
  };
}

const seatsOf = (members: readonly Summoned[]): number => new Set(members.map(({ seat }) => seat)).size;

/** CRPA R.133-10: voting members who are there, by telephone or video too, and whoever gave a mandate to one of them. */
export function deliberating<Member extends Summoned>(
  summoned: readonly Member[],
  at: string | null,
  recused: ReadonlySet<string> = NOBODY,
): Member[] {
  const members = summoned.filter(({ voting, memberId }) => voting && !recused.has(memberId));
  const here = members.filter((member) => isThere(member, at));
  const holders = new Set(here.map(({ memberId }) => memberId));
  const represented = members.filter(
    ({ state, proxyTo }) => state === 'REPRESENTED' && proxyTo !== null && holders.has(proxyTo),
  );
  return [...here, ...represented];
}

function isThere({ state, arrivedAt, leftAt }: Summoned, at: string | null): boolean {
  if (!came({ state })) return false;
  return at === null || ((arrivedAt === null || arrivedAt <= at) && (leftAt === null || at < leftAt));
}

export const came = ({ state }: Pick<Summoned, 'state'>): boolean => state === 'PRESENT' || state === 'REMOTE';

const PROXY = { rule: 'PROXY', article: 'CRPA R.133-9' } as const;
const refused = (message: string, cure: string): RuleVerdict => ({ ...PROXY, verdict: 'BLOCKING', message, cure });

/** CRPA R.133-9: a member who is not there, nor replaced, gives a mandate to another, who holds one at most. */
export function proxyVerdict(summoned: readonly Summoned[]): RuleVerdict {
  const givers = summoned.filter(({ proxyTo }) => proxyTo !== null);
  const held = new Set<string>();
  for (const giver of givers) {
    const holder = summoned.find(({ memberId }) => memberId === giver.proxyTo);
    const fault = faultOfGiver(giver, summoned) ?? faultOfHolder(giver, holder);
    if (fault) return fault;
    if (held.has(holder!.seat))
      return refused('Un membre ne détient qu’un mandat.', 'Donnez le second à un autre membre présent.');
    held.add(holder!.seat);
  }
  return { ...PROXY, verdict: 'OK', message: 'Chaque mandat est détenu par un membre présent.' };
}

function faultOfGiver(giver: Summoned, summoned: readonly Summoned[]): RuleVerdict | null {
  if (!giver.voting)
    return refused('Qui n’a pas voix délibérative ne donne pas mandat.', 'Notez cette personne absente ou excusée.');
  if (giver.state !== 'REPRESENTED')
    return refused(
      'Un membre présent ne donne pas mandat.',
      'Retirez le mandat, ou notez que le membre est représenté.',
    );
  if (giver.substituted || summoned.some((other) => other.seat === giver.seat && came(other)))
    return refused('Un membre suppléé ne donne pas mandat : son suppléant siège.', 'Retirez le mandat.');
  return null;
}

function faultOfHolder(giver: Summoned, holder: Summoned | undefined): RuleVerdict | null {
  if (!holder?.voting || holder.seat === giver.seat)
    return refused('Le mandat se donne à un autre membre ayant voix délibérative.', 'Choisissez un autre mandataire.');
  if (!came(holder))
    return refused(
      'Le mandataire n’est ni présent ni à distance.',
      'Notez sa présence, ou choisissez un membre présent.',
    );
  return null;
}

/** An opinion with nobody there is not one. */
export function presenceVerdict({ present, recused }: Quorum, at: string | null): RuleVerdict {
  const base = { rule: 'NOBODY_PRESENT', article: 'CRPA R.133-10', value: String(present), limit: '1' } as const;
  if (present > 0) return { ...base, verdict: 'OK', message: 'Des membres délibèrent.' };
  return {
    ...base,
    verdict: 'BLOCKING',
    message:
      recused > 0
        ? 'Aucun membre ne délibère : ceux qui sont là se sont déportés.'
        : `Aucun membre ayant voix délibérative n’est noté présent${at ? ` à ${at}` : ''}.`,
    cure: 'Notez les présences, ou reportez le point.',
  };
}

/** Votes are those of members present or represented, less those who stepped aside (CRPA R.133-11, R.133-12). */
export function votesVerdict(cast: number, { present, recused }: Quorum): RuleVerdict {
  const base = { rule: 'MAJORITY', article: 'CRPA R.133-11', value: String(cast), limit: String(present) } as const;
  if (cast <= present) return { ...base, verdict: 'OK', message: `${cast} voix pour ${present} membres.` };
  return {
    ...base,
    verdict: 'BLOCKING',
    message: `${cast} voix pour ${present} membres présents ou représentés ayant voix délibérative${
      recused > 0 ? `, sans compter ${recused} qui ne délibèrent pas sur ce point` : ''
    }.`,
    cure: 'Complétez les présences ou corrigez les voix.',
  };
}

/** The rules of this file that come from a text, with the dates between which it applies. */
export const attendanceRules = [
  { ...PROXY, from: '2016-01-01', until: null },
  { rule: 'NOBODY_PRESENT', article: 'CRPA R.133-10', from: '2016-01-01', until: null },
] as const;
