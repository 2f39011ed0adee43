import type { FollowUpOutcome } from '../../../kernel/words';
import { bodyKinds } from '../../../reference/reference-data';
import { always, bool, columns, date, int, text, uuid, type RowOf } from '../../../tenancy/columns';

/** Those to be done by their day, then those settled, the latest first. */
const SETTLED = (at: (column: string) => string) => `(${at('outcome')} is not null)::integer`;
const RANK = (at: (column: string) => string) =>
  `case when ${at('outcome')} is null then ${at('due_on')} - date '2000-01-01' else date '2000-01-01' - ${at('settled_on')} end`;

export const FOLLOW_UP = columns('tenant.follow_up', {
  nodeType: always('FollowUp'),
  departement: text('departement_code'),
  id: uuid(),
  bodyId: uuid(),
  sessionId: uuid(),
  text: text(),
  owner: text(
    (at) =>
      `coalesce(${at('owner_title')}, (select m.quality from directory.membership m where m.id = ${at('membership_id')}))`,
  ),
  ownerTitle: text().orNull(),
  membershipId: uuid().orNull(),
  dueOn: date(),
  firstDueOn: date(),
  late: bool((at) => `(${at('outcome')} is null and ${at('due_on')} < access.today())`),
  itemTitle: text(
    (at) => `(select i.title from access.visible_item i
      where i.departement_code = ${at('departement_code')} and i.id = ${at('agenda_item_id')} offset 0)`,
  ).orNull(),
  outcome: text<FollowUpOutcome>().orNull(),
  settledOn: date().orNull(),
  note: text().orNull(),
  version: int(),
  settled: int(SETTLED),
  rank: int(RANK),
});

export type FollowUpRow = RowOf<typeof FOLLOW_UP>;

const at = (column: string) => `f.${column}`;
const AFTER = `(${SETTLED(at)}, ${RANK(at)}, f.id) > (k.settled, k.rank, k.after)`;
const IN_ORDER = `order by ${SETTLED(at)}, ${RANK(at)}, f.id limit $5`;
const PLACES = 'unnest($1::uuid[], $2::integer[], $3::integer[], $4::uuid[]) as k (id, settled, rank, after)';

export const OF_BODIES = `
  select k.id as place, p.* from ${PLACES} cross join lateral (
    select ${FOLLOW_UP.select('f')} from tenant.follow_up f
    where f.departement_code = access.departement() and f.body_id = k.id and ${AFTER}
      and ($6::boolean is null or (f.outcome is not null) = $6) ${IN_ORDER}) p`;

/** Formations that speak of policy: what an individual sitting does is in its files. */
const ON_POLICY = `(${bodyKinds
  .flatMap(({ kind, formations }) =>
    formations.filter(({ treats }) => treats.includes('POLICY')).map(({ code }) => `('${kind}', '${code}')`),
  )
  .join(', ')})`;

/** Sittings of the same body before this one, by day and hour. */
const BEFORE = (other: string) => `${other}.departement_code = s.departement_code and ${other}.body_id = s.body_id
  and (${other}.held_on, ${other}.starts_at) < (s.held_on, s.starts_at)`;

/** What earlier sittings left to do, and what was settled since the last of them. */
export const LEFT_TO_DO = `
  select k.id as place, p.* from ${PLACES}
  join tenant.session s on s.departement_code = access.departement() and s.id = k.id and (s.body_kind, s.formation) in ${ON_POLICY}
  cross join lateral (
    select max(l.held_on) as held_on from tenant.session l
    where ${BEFORE('l')} and l.status in ('OPEN', 'HELD') and (l.body_kind, l.formation) in ${ON_POLICY}) last
  cross join lateral (
    select ${FOLLOW_UP.select('f')} from tenant.follow_up f
    join tenant.session r on r.departement_code = f.departement_code and r.id = f.session_id and ${BEFORE('r')}
    where f.departement_code = s.departement_code and f.body_id = s.body_id and ${AFTER}
      and (f.outcome is null or f.settled_on > last.held_on) ${IN_ORDER}) p`;

/** What a sitting itself decided, by its day. */
export const DECIDED_AT = `
  select k.id as place, p.* from ${PLACES} cross join lateral (
    select ${FOLLOW_UP.select('f')} from tenant.follow_up f
    where f.departement_code = access.departement() and f.session_id = k.id and ${AFTER} ${IN_ORDER}) p`;

/** The same of several, whole, for their minutes. */
export const DECIDED_AT_SITTINGS = `
  select ${FOLLOW_UP.select('f')} from tenant.follow_up f
  where f.departement_code = access.departement() and f.session_id = any($1::uuid[]) order by f.first_due_on, f.id`;

export const BY_ID = `
  select ${FOLLOW_UP.select('f')} from tenant.follow_up f where f.departement_code = access.departement() and f.id = $1`;

/** A member of that body who has not left it. */
export const OWNER = `
  select m.id from directory.membership m
  where m.departement_code = access.departement() and m.id = $1 and m.body_id = $2
    and (m.valid_until is null or access.today() < m.valid_until)`;
