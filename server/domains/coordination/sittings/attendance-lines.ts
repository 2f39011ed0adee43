import type { Act } from '../../../acts/act';
import { decodeId } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { AttendanceState } from '../../../kernel/words';
import { came, proxyVerdict } from './attendance.rules';
import { SUMMONED_TO } from './attendance.sql';
import { checkedHour } from './day-and-hour';
import { requireStatus, type LockedSession } from './locked-session.queries';
import { requireOpinionsHold, type SummonedMember } from './deliberation.queries';

export interface Line {
  memberId: string;
  state: AttendanceState;
  proxyTo?: string | null;
  substituted?: boolean;
  arrivedAt?: string | null;
  leftAt?: string | null;
  expectedVersion?: number | null;
}

type Paths = (field: string, index: number) => string[];

/** All the lines, or none. A line that says what is already noted changes nothing, so that the same act twice is one. */
export async function noteLines(act: Act, session: LockedSession, lines: readonly Line[], at: Paths): Promise<void> {
  const known = await act.tx.query<SummonedMember>({ text: SUMMONED_TO, values: [[session.id]] });
  const noted = lines.map((line, index) => lineOf(act, known, line, (field) => at(field, index)));
  if (new Set(noted.map(({ memberId }) => memberId)).size < noted.length)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'Un membre figure deux fois. Notez chacun une fois.', ['lines']);
  const after = known.map((member) => noted.find(({ memberId }) => memberId === member.memberId) ?? member);
  act.apply(proxyVerdict(after));
  await write(
    act,
    session,
    noted.filter(({ memberId }) => differs(memberId, known, noted)),
  );
  await requireOpinionsHold(act, session);
}

/** Who is there is noted from the summons to the close. */
export function requireMeeting(session: LockedSession): void {
  requireStatus(
    session,
    ['CONVENED', 'OPEN'],
    session.status === 'HELD'
      ? 'La séance est close : qui a siégé ne change plus. Une erreur se relève au procès-verbal, à la séance suivante.'
      : 'Qui siège se note sur une séance convoquée ou ouverte.',
  );
}

function lineOf(
  act: Act,
  known: readonly SummonedMember[],
  line: Line,
  at: (field: string) => string[],
): SummonedMember {
  const member = summoned(act, known, line.memberId, at('memberId'));
  const { state, substituted = false, expectedVersion } = line;
  const found = {
    ...member,
    ...{ state, substituted },
    proxyTo: line.proxyTo ? summoned(act, known, line.proxyTo, at('proxyTo')).memberId : null,
    arrivedAt: line.arrivedAt ? checkedHour(line.arrivedAt, at('arrivedAt')) : null,
    leftAt: line.leftAt ? checkedHour(line.leftAt, at('leftAt')) : null,
  };
  refuseContradiction(found, at);
  const stale = expectedVersion !== undefined && expectedVersion !== null && expectedVersion !== member.version;
  if (stale && !same(found, member)) throw Refusal.stale(at('expectedVersion'));
  return found;
}

/** A member without an account is known by their membership. */
export const memberUuid = (act: Act, id: string, path: string[]): string =>
  act.uuid(id, decodeId(id)?.type === 'Membership' ? 'Membership' : 'Mandate', path);

function summoned(act: Act, known: readonly SummonedMember[], id: string, path: string[]): SummonedMember {
  const uuid = memberUuid(act, id, path);
  const member = known.find(({ memberId }) => memberId === uuid);
  if (!member) throw Refusal.notFound(path);
  return member;
}

function refuseContradiction(line: SummonedMember, at: (field: string) => string[]): void {
  const { state, proxyTo, substituted, arrivedAt, leftAt } = line;
  if (state === 'REPRESENTED' && !proxyTo)
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Indiquez qui détient le mandat.', at('proxyTo'), 'CRPA R.133-9');
  if (!came(line) && (substituted || arrivedAt || leftAt))
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      'Une heure ou un suppléant se note pour qui est présent ou à distance.',
      at('state'),
    );
  if (arrivedAt && leftAt && leftAt <= arrivedAt)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'Le départ vient après l’arrivée.', at('leftAt'));
}

const said = ({ state, proxyTo, substituted, arrivedAt, leftAt }: SummonedMember) =>
  JSON.stringify([state, proxyTo, substituted, arrivedAt, leftAt]);

const same = (one: SummonedMember, other: SummonedMember): boolean => said(one) === said(other);

const differs = (id: string, known: readonly SummonedMember[], noted: readonly SummonedMember[]): boolean =>
  !same(
    known.find(({ memberId }) => memberId === id)!,
    noted.find(({ memberId }) => memberId === id)!,
  );

async function write(act: Act, session: LockedSession, lines: readonly SummonedMember[]): Promise<void> {
  if (lines.length === 0) return;
  const ids = lines.map(({ memberId }) => memberId);
  const { now, accountId } = act.actor;
  await act.tx.query({ text: KEEP_FORMER, values: [session.id, ids, now, accountId] });
  await act.tx.query({
    text: WRITE,
    values: [
      session.id,
      ids,
      lines.map(({ state }) => state),
      lines.map(({ proxyTo }) => proxyTo),
      lines.map(({ substituted }) => substituted),
      lines.map(({ arrivedAt }) => arrivedAt),
      lines.map(({ leftAt }) => leftAt),
    ],
  });
}

/** What was noted stays readable beside what is. */
const KEEP_FORMER = `
  insert into tenant.attendance_version (departement_code, session_id, mandate_id, version, state, proxy_to, substituted,
    arrived_at, left_at, corrected_at, corrected_by)
  select a.departement_code, a.session_id, a.mandate_id, a.version, a.state, a.proxy_to, a.substituted, a.arrived_at, a.left_at, $3, $4
  from tenant.attendance a where a.departement_code = access.departement() and a.session_id = $1 and a.mandate_id = any($2::uuid[])`;

const WRITE = `
  insert into tenant.attendance as a (departement_code, session_id, mandate_id, state, proxy_to, substituted, arrived_at, left_at)
  select access.departement(), $1, l.* from unnest($2::uuid[], $3::text[], $4::uuid[], $5::boolean[], $6::text[], $7::text[]) as l
  on conflict (departement_code, session_id, mandate_id) do update set state = excluded.state, proxy_to = excluded.proxy_to,
    substituted = excluded.substituted, arrived_at = excluded.arrived_at, left_at = excluded.left_at, version = a.version + 1`;
