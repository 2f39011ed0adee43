import type { Act } from '../../../acts/act';
import { int, json, type RowOf } from '../../../tenancy/columns';
import { ITEM } from './agenda-row.sql';
import { STAGED, type StagedReferral } from './referral-stage';
import type { AgendaItemStatus } from '../../../kernel/words';

/** A point under an act, with its referral `r` as the acting secretariat finds it; null for a policy point. */
const LIVE_ITEM = ITEM.pick('id', 'sessionId', 'kind', 'minutes', 'status', 'version').with({
  position: int(),
  referral: json<StagedReferral | null>(() => 'r.referral'),
});

export type LiveItem = RowOf<typeof LIVE_ITEM>;

/** What is on the agenda of a sitting, in order. */
export function liveItems(act: Act, sessionId: string): Promise<LiveItem[]> {
  return act.tx.query<LiveItem>({ text: OF_SESSION, values: [sessionId] });
}

export async function itemById(act: Act, id: string): Promise<LiveItem | null> {
  const [item] = await act.tx.query<LiveItem>({ text: BY_ID, values: [id] });
  return item ?? null;
}

export const referralsOf = (items: LiveItem[]): StagedReferral[] => items.flatMap((item) => item.referral ?? []);

/** Points leave the agenda, or are done. */
export async function markItems(act: Act, items: { id: string }[], status: AgendaItemStatus): Promise<void> {
  if (items.length > 0) await act.tx.query({ text: MARK, values: [status, items.map(({ id }) => id)] });
}

/** The agenda in this order: positions are 1, 2, 3… */
export async function numberItems(act: Act, ids: string[]): Promise<void> {
  await act.tx.query({ text: NUMBER, values: [ids] });
}

const LIVE = `
  ${LIVE_ITEM.select('i')}
  from access.visible_item i left join lateral (
    select ${STAGED.json('v')} as referral
    from access.visible_referral v where v.departement_code = access.departement() and v.id = i.referral_id limit 1) r on true
  where i.departement_code = access.departement()`;

const OF_SESSION = `select ${LIVE} and i.session_id = $1 and i.status in ('PLACED', 'TREATED') order by i.position, i.id`;

const BY_ID = `select ${LIVE} and i.id = $1`;

const MARK = `
  update tenant.agenda_item set status = $1, version = version + 1
  where departement_code = access.departement() and id = any($2::uuid[])`;

const NUMBER = `
  update tenant.agenda_item i set position = o.rank
  from unnest($1::uuid[]) with ordinality as o (id, rank)
  where i.departement_code = access.departement() and i.id = o.id and i.position <> o.rank`;
