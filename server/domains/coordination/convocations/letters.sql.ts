import type { LetterState, Reply } from '../../../kernel/words';
import { bool, columns, int, instant, text, uuid, type RowOf } from '../../../tenancy/columns';

/** What became of a summons: of its letters, and of its reply. */
export const FOLLOWED = columns('tenant.convocation', {
  sessionId: uuid(),
  memberUuid: uuid('mandate_id'),
  state: text<LetterState>(() => 'l.state').orNull(),
  receivedAt: instant(() => 'f.settled_at').orNull(),
  remindedAt: instant(() => 'm.settled_at').orNull(),
  clickedAt: instant(() => 'r.clicked_at').orNull(),
  reply: text<Reply>(() => 'r.answer').orNull(),
  repliedAt: instant(() => 'r.answered_at').orNull(),
  proxyUuid: uuid(() => 'r.proxy_to').orNull(),
  proxyOnPaper: bool(() => 'p.account_id is null'),
  quality: text(),
  rank: int(() => 'v.rank'),
  total: int(() => 'v.total'),
  runs: bool(() => 'access.runs_session(v.session_id)'),
});

export type FollowedRow = RowOf<typeof FOLLOWED>;

export const FOLLOWED_OF = `
  select ${FOLLOWED.select('v')}
  from (select c.*, row_number() over (partition by c.session_id order by c.voting desc, c.quality, c.mandate_id)::int as rank,
      count(*) over (partition by c.session_id)::int as total
    from tenant.convocation c where c.departement_code = access.departement() and c.session_id = any($1::uuid[])) v
  left join tenant.reply r on r.departement_code = v.departement_code and r.session_id = v.session_id and r.mandate_id = v.mandate_id
  left join tenant.convocation p on p.departement_code = v.departement_code and p.session_id = v.session_id and p.mandate_id = r.proxy_to
  left join lateral (select k.state from tenant.letter k where k.departement_code = v.departement_code and k.session_id = v.session_id
    and k.mandate_id = v.mandate_id order by k.written_at desc, k.sequence desc limit 1) l on true
  left join lateral (select k.settled_at from tenant.letter k where k.departement_code = v.departement_code
    and k.session_id = v.session_id and k.mandate_id = v.mandate_id and k.kind = 'CONVOCATION' and k.state in ('SENT', 'HANDED_OVER')
    and k.written_at >= v.sent_at order by k.written_at limit 1) f on true
  left join lateral (select k.settled_at from tenant.letter k where k.departement_code = v.departement_code
    and k.session_id = v.session_id and k.mandate_id = v.mandate_id and k.kind = 'REMINDER' and k.state = 'SENT'
    and k.written_at >= v.sent_at order by k.written_at desc limit 1) m on true`;

/** What a letter says of a sitting as it stands. Points are asked as whoever acts sees them; of persons they say nothing. */
export const ANNOUNCED = `
  select s.id, s.held_on::text as "heldOn", s.starts_at as "startsAt", s.capacity_minutes as minutes, s.place,
    s.body_kind as "bodyKind", s.formation, a.titles
  from tenant.session s cross join lateral (
    select coalesce(json_agg(i.title order by i.position, i.id), '[]') as titles from access.visible_item i
    where i.departement_code = s.departement_code and i.session_id = s.id and i.kind = 'POLICY' and i.status in ('PLACED', 'TREATED')) a
  where s.departement_code = access.departement() and s.id = any($1::uuid[])`;

/** Summoned, and without a reply to give yet. */
export const TO_ANSWER = `
  select v.mandate_id as "mandateId", v.account_id as "accountId" from tenant.convocation v
  left join tenant.reply r on r.departement_code = v.departement_code and r.session_id = v.session_id and r.mandate_id = v.mandate_id
  where v.departement_code = access.departement() and v.session_id = $1 and r.mandate_id is null`;

export const AWAIT_REPLIES = `
  insert into tenant.reply (departement_code, session_id, mandate_id, account_id, id, digest)
  select access.departement(), $1, n.mandate_id, n.account_id, n.id, n.digest
  from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::bytea[]) as n (mandate_id, account_id, id, digest)`;

const WRITE = (addressees: string) => `
  insert into tenant.letter (departement_code, id, session_id, mandate_id, account_id, kind, sequence, held_on, starts_at, minutes, place,
    agenda, written_at)
  select access.departement(), gen_random_uuid(), $1, m.mandate_id, m.account_id, $2,
    coalesce((select max(k.sequence) + 1 from tenant.letter k where k.departement_code = access.departement() and k.session_id = $1
      and k.mandate_id = m.mandate_id), 0), $3::date, $4, $5, $6, $7::text[], $8
  from (${addressees}) m returning id`;

/** One for each person, whatever their seats; none for whoever has no address: they have it on paper. */
export const WRITE_TO_SUMMONED = WRITE(`
  select distinct on (coalesce(v.account_id, v.mandate_id)) v.mandate_id, v.account_id
  from tenant.convocation v left join directory.membership p on p.id = v.mandate_id
  where v.departement_code = access.departement() and v.session_id = $1 and v.mandate_id = any($9::uuid[])
    and (v.account_id is not null or p.email is not null)
  order by coalesce(v.account_id, v.mandate_id), v.voting desc, v.mandate_id`);

/** Whoever has a letter that still holds. A correction that waits is not followed by another. */
export const WRITE_TO_TOLD = WRITE(`
  select l.mandate_id, l.account_id from (
    select distinct on (k.mandate_id) k.* from tenant.letter k
    where k.departement_code = access.departement() and k.session_id = $1
    order by k.mandate_id, k.written_at desc, k.sequence desc) l
  where l.kind not in ('POSTPONEMENT', 'CANCELLATION') and not ($2 = 'CORRECTION' and l.kind = 'CORRECTION' and l.state = 'WAITING')`);

/** The last one that left: a message that comes back is about it. */
export const MARK_BOUNCED = `
  update tenant.letter l set state = 'BOUNCED', settled_at = $3
  from (select k.id from tenant.letter k where k.departement_code = access.departement() and k.session_id = $1 and k.mandate_id = $2
    and k.state = 'SENT' order by k.written_at desc, k.sequence desc limit 1) last
  where l.departement_code = access.departement() and l.id = last.id returning l.id`;

/** Only to whoever is summoned. */
export const HAND_OVER = `
  insert into tenant.letter (departement_code, id, session_id, mandate_id, account_id, kind, sequence, held_on, starts_at, minutes, place,
    agenda, written_at, settled_at, state)
  select access.departement(), gen_random_uuid(), $1, v.mandate_id, v.account_id, 'CONVOCATION',
    coalesce((select max(k.sequence) + 1 from tenant.letter k where k.departement_code = access.departement() and k.session_id = $1
      and k.mandate_id = v.mandate_id), 0), $3::date, $4, $5, $6, $7::text[], $8, $8, 'HANDED_OVER'
  from tenant.convocation v where v.departement_code = access.departement() and v.session_id = $1 and v.mandate_id = $2 returning id`;
