import type { Formation, Role, SessionStatus } from '../../../kernel/words';
import type { BodyKind } from '../../../reference/body-types';
import { always, bool, columns, date, instant, int, text, uuid } from '../../../tenancy/columns';
import { ITEM, ITEM_WITH_HEAD, ITEM_WITH_REFERRAL, ON_AGENDA } from './agenda-row.sql';

/** Moved by what its reader sees: the sitting, and for whoever runs its body the order of its agenda too. */
const RUN = 's.body_id = any((select access.run_bodies())::uuid[])';
const VERSION = `s.version + case when ${RUN} then s.agenda_version else 0 end`;

/** What was on the agenda when the sitting opened; until then, what is on it. */
export const AGENDA_DIGEST = `case when ${RUN} then coalesce(s.agenda_digest, access.agenda_digest(s.id)) end`;
/** Null for a sitting that repeats no other. */
const SAME_AGENDA = `case when s.repeats is not null then (
  select f.agenda_digest = ${AGENDA_DIGEST} from tenant.session f
  where f.departement_code = s.departement_code and f.id = s.repeats) end`;

export const SESSION = columns('tenant.session', {
  nodeType: always('Session'),
  departement: text('departement_code'),
  id: uuid(),
  bodyId: uuid(),
  bodyKind: text<BodyKind>(),
  formation: text<Formation>(),
  parquetId: uuid().orNull(),
  heldOn: date(),
  startsAt: text(),
  place: text(),
  capacityMinutes: int(),
  status: text<SessionStatus>(),
  urgency: text().orNull(),
  convenedAt: instant().orNull(),
  sealedAt: instant().orNull(),
  postponedFrom: date().orNull(),
  minutesApprovedOn: date().orNull(),
  repeats: uuid().orNull(),
  sameAgenda: bool(() => SAME_AGENDA).orNull(),
  version: int(() => VERSION),
});

const COLUMNS = SESSION.select('s');

/** Of the points that the reader sees: a count of nominative points is a count of victims. */
const COUNTS = `
  cross join lateral (
    select count(*)::int as "itemCount", coalesce(sum(i.minutes), 0)::int as "plannedMinutes"
    from access.visible_item i where ${ON_AGENDA} and i.session_id = s.id offset 0) c`;

const agenda = (view: string, row: string) => `
  cross join lateral (
    select coalesce(json_agg(${row} order by i.position, i.id), '[]') as agenda
    from ${view} i where ${ON_AGENDA} and i.session_id = s.id offset 0) a`;

const AGENDA = agenda('access.visible_item', ITEM.json('i'));
const AGENDA_WITH_HEADS = agenda('access.agenda_point', ITEM_WITH_HEAD.json('i'));
const AGENDA_WITH_REFERRALS = agenda('access.agenda_point', ITEM_WITH_REFERRAL.json('i'));

const byIds = (columns: string, lateral: string) => `
  select ${COLUMNS}${columns} from tenant.session s ${lateral}
  where s.departement_code = access.departement() and s.id = any($1::uuid[])`;

/** One statement for each shape that a query may ask for. */
export const BY_IDS = {
  BARE: byIds('', ''),
  COUNTS: byIds(', c."itemCount", c."plannedMinutes"', COUNTS),
  AGENDA: byIds(', a.agenda', AGENDA),
  AGENDA_WITH_HEADS: byIds(', a.agenda', AGENDA_WITH_HEADS),
  AGENDA_WITH_REFERRALS: byIds(', a.agenda', AGENDA_WITH_REFERRALS),
};

export type Shape = keyof typeof BY_IDS;

export const REPEATS_OF = `
  select ${COLUMNS} from tenant.session s
  where s.departement_code = access.departement() and s.repeats = any($1::uuid[]) and s.status <> 'CANCELLED'`;

/** The page is cut before anything is counted, from plain bounds: what the planner must reckon first is no bound to an index. */
const page = (columns: string, lateral: string) => `
  select s.*${columns} from (
    select ${COLUMNS} from tenant.session s
    where s.departement_code = access.departement()
      and s.held_on >= $2::date and s.held_on < $3::date and s.held_on >= $4::date
      and (s.held_on, s.starts_at, s.id) > ($4::date, $5, $6::uuid)
      and ($7::text is null or s.body_kind = $7) and ($8::text is null or s.formation = $8) and ($9::text is null or s.status = $9)
    order by s.held_on, s.starts_at, s.id limit $1) s ${lateral} order by s."heldOn", s."startsAt", s.id`;

export const PAGE = { BARE: page('', ''), COUNTS: page(', c."itemCount", c."plannedMinutes"', COUNTS) };

export const OF_YEAR = `
  select ${COLUMNS} from tenant.session s
  join tenant.session o on o.departement_code = access.departement() and o.id = $1 and o.body_id = s.body_id
  where s.departement_code = access.departement() and s.status <> 'CANCELLED'
    and date_trunc('year', s.held_on) = date_trunc('year', o.held_on) order by s.held_on, s.starts_at, s.id`;

/** Sittings to come with this many minutes left, as far as the reader sees their agendas. */
export const NEXT_WITH_ROOM = `
  select s.*, c."itemCount", c."plannedMinutes" from (
    select ${COLUMNS} from tenant.session s
    where s.departement_code = access.departement() and s.held_on >= access.today() and s.status = 'PLANNED'
      and s.body_kind = $1 and s.formation = $2 order by s.held_on, s.starts_at, s.id) s ${COUNTS}
  where s."capacityMinutes" - c."plannedMinutes" >= $3 order by s."heldOn", s."startsAt", s.id limit 1`;

export const MEMBER = columns('tenant.convocation', {
  sessionId: uuid(),
  departement: text('departement_code'),
  memberUuid: uuid('mandate_id'),
  onPaper: bool((at) => `${at('account_id')} is null`),
  quality: text(),
  voting: bool(),
});

export const CONVOCATION = MEMBER.with({ role: text<Role>(), sentAt: instant() });

export const CONVOCATIONS_OF = `
  select ${CONVOCATION.select('v')} from tenant.convocation v
  where v.departement_code = access.departement() and v.session_id = any($1::uuid[])
    order by v.session_id, v.voting desc, v.quality, v.mandate_id`;

/** Of the summons that stands: a sitting that was put off is convened again. */
export const LAST_SENT = `
  select l.session_id as "sessionId", max(l.settled_at) as at from tenant.letter l
  join tenant.session s on s.departement_code = l.departement_code and s.id = l.session_id and l.written_at >= s.convened_at
  where l.departement_code = access.departement() and l.session_id = any($1::uuid[]) and l.kind = 'CONVOCATION' and l.state = 'SENT'
  group by l.session_id`;

export const BODY_RULES =
  'select b.id, b.kind, b.rules from directory.body b where b.departement_code = access.departement()';
