import type { Act } from '../../../acts/act';
import { newUuid } from '../../../kernel/id';

/** What was on the agenda when the sitting opened, in order. */
export async function openedAgenda(act: Act, sessionId: string): Promise<string[]> {
  const [found] = await act.tx.query<{ items: string[] | null }>({ text: OPENED, values: [sessionId] });
  return found?.items ?? [];
}

/** The sitting that repeats it, unless it was cancelled. */
export async function repeatOf(act: Act, sessionId: string): Promise<string | null> {
  const [found] = await act.tx.query<{ id: string }>({ text: REPEAT, values: [sessionId] });
  return found?.id ?? null;
}

/** The same points in the same order, but for a referral that has left: withdrawn, closed, decided, or placed elsewhere. */
export async function repeatItems(act: Act, itemIds: string[], sessionId: string): Promise<void> {
  await act.tx.query({ text: REPEAT_ITEMS, values: [itemIds, itemIds.map(() => newUuid()), sessionId] });
}

const OPENED = `
  select s.opened_agenda as items from tenant.session s where s.departement_code = access.departement() and s.id = $1`;

const REPEAT = `
  select s.id from tenant.session s
  where s.departement_code = access.departement() and s.repeats = $1 and s.status <> 'CANCELLED'`;

const REPEAT_ITEMS = `
  insert into tenant.agenda_item (departement_code, id, session_id, position, kind, referral_id, title, minutes, late, status, version)
  select access.departement(), w.new_id, $3, row_number() over (order by w.rank), i.kind, i.referral_id, i.title, i.minutes, false,
    'PLACED', 1
  from unnest($1::uuid[], $2::uuid[]) with ordinality as w (id, new_id, rank)
  join access.visible_item i on i.departement_code = access.departement() and i.id = w.id
  where i.referral_id is null or (
    exists (select from access.visible_referral r where r.departement_code = access.departement() and r.id = i.referral_id
      and r.status = 'ACCEPTED' and r.stage = 'SUBMITTED')
    and not exists (select from access.visible_item o
      where o.departement_code = access.departement() and o.referral_id = i.referral_id and o.status = 'PLACED'))`;
