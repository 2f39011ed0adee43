import type { AttendanceState } from '../../../kernel/words';
import { bool, columns, instant, json, text, uuid, type RowOf } from '../../../tenancy/columns';
import { DISSENTS_OF_ITEMS, OPINIONS_OF_ITEMS } from '../decisions';
import { DECIDED_AT_SITTINGS } from '../followups';
import { GUESTS_OF_ITEMS, ITEM_WITH_REFERRAL, SESSION } from '../sittings';
import type { PartScope } from './minutes.rules';

/** A member summoned, and how they were there. */
export const SEAT = columns('access.minutes_seat', {
  sessionId: uuid(),
  memberId: uuid('mandate_id'),
  seat: uuid(),
  quality: text(),
  voting: bool(),
  state: text<AttendanceState>().orNull(),
  proxyTo: uuid().orNull(),
  substituted: bool(),
  arrivedAt: text().orNull(),
  leftAt: text().orNull(),
});

const RECUSAL = columns('access.minutes_recusal', { agendaItemId: uuid(), memberId: uuid('mandate_id') });

const PART = columns('tenant.minutes_part', {
  sessionId: uuid(),
  part: uuid(),
  scope: text<PartScope>(),
  digest: text(),
  sealedAt: instant(),
});

const ITEM = columns('access.agenda_point', {
  item: json<RowOf<typeof ITEM_WITH_REFERRAL>>(() => ITEM_WITH_REFERRAL.json('i')),
});

export type SeatRow = RowOf<typeof SEAT>;
export type RecusalRow = RowOf<typeof RECUSAL>;
export type PartRow = RowOf<typeof PART>;
export type ItemRow = RowOf<typeof ITEM>;

const SESSIONS = `
  select ${SESSION.select('s')} from tenant.session s
  where s.departement_code = access.departement() and s.id = any($1::uuid[])`;

/** What left the agenda before the sitting is in no minutes. */
const POINTS = `
  select ${ITEM.select('i')} from access.agenda_point i
  where i.departement_code = access.departement() and i.session_id = any($1::uuid[]) and i.status <> 'WITHDRAWN'
  order by i.session_id, i.position, i.id`;

const SEATS = `
  select ${SEAT.select('v')} from access.minutes_seat v
  where v.departement_code = access.departement() and v.session_id = any($1::uuid[])
  order by v.session_id, v.voting desc, v.quality, v.mandate_id`;

const RECUSALS = `
  select ${RECUSAL.select('v')} from access.minutes_recusal v
  where v.departement_code = access.departement() and v.agenda_item_id = any($1::uuid[])`;

const PARTS = `
  select ${PART.select('p')} from tenant.minutes_part p
  where p.departement_code = access.departement() and p.session_id = any($1::uuid[]) order by p.part`;

/** Sealed once: a date that is corrected afterwards changes nothing of what was deliberated. */
export const SEAL = `
  insert into tenant.minutes_part (departement_code, session_id, part, scope, digest, sealed_at, sealed_by)
  select access.departement(), $1, p.part, p.scope, p.digest, $5, $6
  from unnest($2::uuid[], $3::text[], $4::text[]) as p (part, scope, digest)`;

/** Of the members who have an account: for whoever reads the directory and keeps the sitting. */
export const NAMES = `
  select v.mandate_id as "memberId", a.display_name as name from tenant.convocation v
  join directory.account a on a.id = v.account_id
  where v.departement_code = access.departement() and v.session_id = $1`;

/** Of the body whose sitting it is. */
const RUNS = `
  select s.id from tenant.session s
  where s.departement_code = access.departement() and s.id = any($1::uuid[]) and s.body_id = any((select access.run_bodies())::uuid[])`;

/** What the minutes of some sittings are read by: of the sittings the first six, of their points the others. */
export const RECORD = {
  SESSIONS,
  RUNS,
  POINTS,
  SEATS,
  PARTS,
  FOLLOW_UPS: DECIDED_AT_SITTINGS,
  OPINIONS: OPINIONS_OF_ITEMS,
  DISSENTS: DISSENTS_OF_ITEMS,
  GUESTS: GUESTS_OF_ITEMS,
  RECUSALS,
};
