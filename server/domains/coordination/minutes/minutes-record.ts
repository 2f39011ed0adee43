import { doorsOf } from '../../../access/door';
import type { Relation } from '../../../access/levels';
import type { MinutesAudience } from '../../../kernel/words';
import { bodyKindReference } from '../../../reference/reference-data';
import type { RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import type { DissentRow, OpinionRow } from '../decisions';
import type { FollowUpRow } from '../followups';
import type { GuestRow, SESSION } from '../sittings';
import { isIn, scopeOf, type Part, type PartScope } from './minutes.rules';
import { RECORD } from './minutes.sql';
import type * as sql from './minutes.sql';

export type Read = <Row extends object>(name: keyof typeof sql.RECORD, ids: readonly string[]) => Promise<Row[]>;

/** One question that the sitting treated, or put off. */
export interface MinutesPoint {
  item: sql.ItemRow['item'];
  scope: PartScope;
  opinion: OpinionRow | null;
  dissents: DissentRow[];
  guests: GuestRow[];
  /** Members who took no part in it. */
  recused: string[];
}

/** All that is recorded of a sitting, as far as one reader reads it: every edition is made of it. */
export interface MinutesRecord {
  session: RowOf<typeof SESSION>;
  /** Its reader keeps the body's secretariat. */
  runs: boolean;
  seats: sql.SeatRow[];
  points: MinutesPoint[];
  /** What it had somebody do: of policy, and about nobody. */
  followUps: FollowUpRow[];
  sealed: sql.PartRow[];
}

/** As its reader reads it. */
export const asReader =
  (database: Database, actor: Actor): Read =>
  (name, ids) =>
    database.read(actor, { text: RECORD[name], values: [ids] });

/** As many statements for a page of sittings as for one. */
export async function readRecords(read: Read, ids: readonly string[]): Promise<MinutesRecord[]> {
  const [sessions, run, found, seats, sealed, followUps] = await Promise.all([
    read<MinutesRecord['session']>('SESSIONS', ids),
    read<{ id: string }>('RUNS', ids),
    read<sql.ItemRow>('POINTS', ids),
    read<sql.SeatRow>('SEATS', ids),
    read<sql.PartRow>('PARTS', ids),
    read<FollowUpRow>('FOLLOW_UPS', ids),
  ]);
  const points = await pointsOf(
    read,
    found.map(({ item }) => item),
  );
  return sessions.map((session) => ({
    session,
    runs: run.some(({ id }) => id === session.id),
    seats: seats.filter(({ sessionId }) => sessionId === session.id),
    points: points.filter(({ item }) => item.sessionId === session.id),
    followUps: followUps.filter(({ sessionId }) => sessionId === session.id),
    sealed: sealed.filter(({ sessionId }) => sessionId === session.id),
  }));
}

async function pointsOf(read: Read, items: readonly sql.ItemRow['item'][]): Promise<MinutesPoint[]> {
  const ids = items.filter(({ referralId }) => referralId).map(({ id }) => id);
  const [opinions, dissents, guests, recusals] = await Promise.all([
    read<OpinionRow>('OPINIONS', ids),
    read<DissentRow>('DISSENTS', ids),
    read<GuestRow>('GUESTS', ids),
    read<sql.RecusalRow>('RECUSALS', ids),
  ]);
  const of = <Row extends { agendaItemId: string }>(rows: Row[], { id }: { id: string }): Row[] =>
    rows.filter(({ agendaItemId }) => agendaItemId === id);
  return items.map((item) => ({
    item,
    scope: scopeOf(item.kind, item.status === 'TREATED', item.kind === 'PSP_OPINION' && isAuthoritative(item)),
    opinion: of(opinions, item)[0] ?? null,
    dissents: of(dissents, item),
    guests: of(guests, item),
    recused: of(recusals, item)
      .map(({ memberId }) => memberId)
      .sort(),
  }));
}

const isAuthoritative = ({ referral }: sql.ItemRow['item']): boolean => referral?.authoritative === true;

/** What is sealed: no name of a member nor of a person concerned, no text that somebody wrote; references, codes, hours and votes. */
export function partsOf({ session, seats, points, followUps }: Omit<MinutesRecord, 'runs' | 'sealed'>): Part[] {
  const { id, heldOn, startsAt, place, bodyKind, formation, repeats, urgency } = session;
  const members = [...seats].sort((one, other) => (one.memberId < other.memberId ? -1 : 1));
  const sitting = { heldOn, startsAt, place, bodyKind, formation, repeats, urgency, members };
  return [{ part: id, scope: 'SITTING', content: sitting }, ...points.map(partOf), ...followUps.map(partDecided)];
}

/** As it was decided: what became of it since is no part of these minutes. */
const partDecided = ({ id, text, ownerTitle, membershipId, firstDueOn, itemTitle }: FollowUpRow): Part => ({
  part: id,
  scope: 'POLICY',
  content: { text, ownerTitle, membershipId, firstDueOn, itemTitle },
});

function partOf({ item, scope, opinion, dissents, guests, recused }: MinutesPoint): Part {
  const { id, kind, title, status, referral } = item;
  return {
    part: id,
    scope,
    content: {
      ...{ kind, title, status, reference: referral?.reference ?? null, purpose: referral?.purpose ?? null },
      opinion: opinion && givenIn(opinion),
      dissents: dissents.map(({ quality }) => quality).sort(),
      guests: guests.map(({ quality, state, leftAt }) => `${quality} ${state} ${leftAt ?? ''}`).sort(),
      recused,
    },
  };
}

const givenIn = ({
  sense,
  manner,
  votesFor,
  votesAgainst,
  abstentions,
  chairVote,
  hasReserves,
  treatedAt,
}: OpinionRow) => ({ ...{ sense, manner, votesFor, votesAgainst, abstentions, chairVote, hasReserves, treatedAt } });

const MINUTED = ['OPEN', 'HELD'];

/** A sitting on policy alone is about nobody. */
const isOnPolicy = ({ bodyKind, formation }: MinutesRecord['session']): boolean =>
  bodyKindReference(bodyKind)
    .formations.find(({ code }) => code === formation)!
    .treats.every((kind) => kind === 'POLICY');

const standsAs = ({ item }: MinutesPoint, relations: readonly Relation[]): boolean =>
  item.referral !== null && doorsOf(item.referral.subjects).some(({ relation }) => relations.includes(relation));

/** The points of an edition, of those that its reader reads. */
export function pointsIn(audience: MinutesAudience, record: MinutesRecord): MinutesPoint[] {
  const { runs, points, session } = record;
  const among = points.filter((point) => isIn(audience, point) && (runs || point.item.status === 'TREATED'));
  switch (audience) {
    case 'MEMBERS':
      return runs || isOnPolicy(session) ? among : [];
    case 'DECIDING_AUTHORITY':
      return among.filter((point) => runs || standsAs(point, ['DECIDING']));
    case 'PRESENTING_ASSOCIATION':
      return among.filter((point) => standsAs(point, ['OWN_TEAM', 'OWN_ASSOCIATION']));
    case 'PUBLIC':
      return isOnPolicy(session) && session.minutesApprovedOn ? among : [];
  }
}

const AUDIENCES: readonly MinutesAudience[] = ['MEMBERS', 'DECIDING_AUTHORITY', 'PRESENTING_ASSOCIATION', 'PUBLIC'];

/** Nobody has minutes of a sitting that did not open; while it sits, its secretariat alone. */
export function editionsOf(record: MinutesRecord): MinutesAudience[] {
  const { session, runs, seats } = record;
  if (!MINUTED.includes(session.status) || seats.length === 0 || !(runs || session.status === 'HELD')) return [];
  return AUDIENCES.filter((audience) => pointsIn(audience, record).length > 0);
}

export const followUpsIn = (audience: MinutesAudience, { followUps }: MinutesRecord): FollowUpRow[] =>
  isIn(audience, { scope: 'POLICY' }) ? followUps : [];

/** The parts of an edition that its reader reads, beside the sitting itself. */
export const idsIn = (audience: MinutesAudience, record: MinutesRecord): ReadonlySet<string> =>
  new Set([
    ...pointsIn(audience, record).map(({ item }) => item.id),
    ...followUpsIn(audience, record).map(({ id }) => id),
  ]);

/** The sealed parts of an edition: all of them for whoever keeps the sitting, even what is no longer read. */
export function sealedIn(audience: MinutesAudience, record: MinutesRecord): sql.PartRow[] {
  const own = idsIn(audience, record);
  return record.sealed.filter(
    (sealed) => isIn(audience, sealed) && (record.runs || sealed.scope === 'SITTING' || own.has(sealed.part)),
  );
}
