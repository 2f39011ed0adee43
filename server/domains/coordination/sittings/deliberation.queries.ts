import type { RowOf } from '../../../tenancy/columns';
import type { Act } from '../../../acts/act';
import { deliberating, presenceVerdict, votesVerdict, whoDeliberates, type Quorum } from './attendance.rules';
import { RECUSED_ON, SUMMONED_TO, type SUMMONED } from './attendance.sql';
import type { HeardGuest } from './guests.rules';
import { GUESTS_OF_ITEMS } from './guests.queries';
import type { LockedSession } from './locked-session.queries';

export type SummonedMember = RowOf<typeof SUMMONED>;

interface OnItem {
  itemId: string;
}

/** Who deliberates on these points, each at its hour and without those who stepped aside; and who is heard on them. */
export async function deliberatingOn<Point extends OnItem & { treatedAt: string | null }>(
  act: Act,
  sessionId: string,
  points: readonly Point[],
): Promise<(Point & { quorum: Quorum; members: SummonedMember[]; guests: HeardGuest[] })[]> {
  const summoned = await act.tx.query<SummonedMember>({ text: SUMMONED_TO, values: [[sessionId]] });
  const recused = await act.tx.query<OnItem & { memberUuid: string }>({
    text: RECUSED_ON,
    values: [points.map(({ itemId }) => itemId)],
  });
  const guests = await act.tx.query<HeardGuest & { agendaItemId: string }>({
    text: GUESTS_OF_ITEMS,
    values: [points.map(({ itemId }) => itemId)],
  });
  return points.map((point) => {
    const ofPoint = recused.filter(({ itemId }) => itemId === point.itemId);
    const away = new Set(ofPoint.map(({ memberUuid }) => memberUuid));
    return {
      ...point,
      quorum: whoDeliberates(summoned, point.treatedAt, away),
      members: deliberating(summoned, point.treatedAt, away),
      guests: guests.filter(({ agendaItemId }) => agendaItemId === point.itemId),
    };
  });
}

/** Of the sitting as a whole: who came or is represented. */
export async function quorumOf(act: Act, sessionId: string): Promise<Quorum> {
  return whoDeliberates(await act.tx.query<SummonedMember>({ text: SUMMONED_TO, values: [[sessionId]] }));
}

/** No opinion of the sitting has more votes than members, nor nobody behind it, whatever is corrected afterwards. */
export async function requireOpinionsHold(act: Act, session: LockedSession): Promise<void> {
  if (session.status !== 'OPEN') return;
  const given = await act.tx.query<OnItem & { treatedAt: string | null; cast: number }>({
    text: OPINIONS_OF_SESSION,
    values: [session.id],
  });
  for (const { quorum, treatedAt, cast } of await deliberatingOn(act, session.id, given)) {
    act.apply(presenceVerdict(quorum, treatedAt));
    act.apply(votesVerdict(cast, quorum));
  }
}

const OPINIONS_OF_SESSION = `
  select o.agenda_item_id as "itemId", o.treated_at as "treatedAt",
    coalesce(o.votes_for, 0) + coalesce(o.votes_against, 0) + coalesce(o.abstentions, 0) as cast
  from tenant.agenda_item i cross join lateral (
    select * from access.visible_opinion v where v.departement_code = access.departement() and v.agenda_item_id = i.id offset 0) o
  where i.departement_code = access.departement() and i.session_id = $1`;
