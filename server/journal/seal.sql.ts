import { namedStatement } from '../tenancy/named-statement';

/** Instants to the microsecond, in UTC: what is hashed and signed must be what is stored. */
export const exact = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Every column of an entry as text. */
export const ENTRY_TEXT = `e.departement_code, e.id::text, ${exact('e.at')} as at, e.account_id::text,
    e.mandate_id::text, e.operation, e.kind, e.reason,
    e.subject_id::text, e.opened::text as opened`;

/** `offset 0` keeps the planner from reading whole tables to join them: few entries wait, and each is looked up. */
const UNSEALED = `not exists (select from tenant.journal_sealed s where s.departement_code = e.departement_code
    and s.entry_id = e.id offset 0)`;

const PLACES = `(select code, time_zone from reference.territory union all select '00', 'Europe/Paris')`;

/**
 * Where something waits. What is older than an hour before the last seal is looked for once a day only: an index finds
 * the rest at once, however long the journal is. A clock that was ahead does not hide what came after it.
 */
export const WAITING = `
  select p.code, p.time_zone as "timeZone" from ${PLACES} p
  left join lateral (select k.covers from tenant.journal_seal k where k.departement_code = p.code order by k.number desc
    limit 1) head on true
  where exists (select from tenant.journal_entry e
    where e.departement_code = p.code
      and e.at >= least(coalesce(head.covers, '-infinity'), $1) - interval '1 hour' and ${UNSEALED} offset 0)
  order by p.code`;

/** Chains whose last whole day has no checkpoint yet; ten minutes let the last writes of that day arrive. */
export const UNCHECKED = `
  select p.code, p.time_zone as "timeZone", d.day::text as day, d.today::text as today from ${PLACES} p
  cross join lateral (select (($1::timestamptz - interval '10 minutes') at time zone p.time_zone)::date - 1 as day,
    ($1::timestamptz at time zone p.time_zone)::date as today) d
  where exists (select from tenant.journal_seal k where k.departement_code = p.code offset 0)
    and not exists (select from tenant.journal_checkpoint c where c.departement_code = p.code and c.day = d.day)
  order by p.code`;

/**
 * The head of the chain and the next entries to seal, in one snapshot: the oldest first, of one legal day, a thousand at
 * most, 16 MB at most (and at least one).
 */
export const NEXT = `
  with head as (
    select number, digest, ${exact('covers')} as covers, covers as instant from tenant.journal_seal
    where departement_code = $1 order by number desc limit 1),
  pending as (
    select e.id, e.at, (e.at at time zone $2)::date as day, octet_length(e.opened::text) as size from tenant.journal_entry e
    where e.departement_code = $1 and ${UNSEALED}
      and e.at >= case when $3::boolean then '-infinity'
        else least(coalesce((select instant from head), '-infinity'), $4) - interval '1 hour' end
    order by e.at, e.id limit 1001),
  sized as (
    select *, sum(size) over (order by at, id) - size as before, min(day) over () as first_day, count(*) over () as found,
      row_number() over (order by at, id) as place from pending)
  select ${ENTRY_TEXT}, p.day::text as day, p.found::int as found, h.number, h.digest, h.covers
  from sized p join tenant.journal_entry e on e.departement_code = $1 and e.id = p.id left join head h on true
  where p.day = p.first_day and p.before < 16000000 and p.place <= 1000
  order by p.place`;

/** Nothing when another server made that number first: its turn, then. */
export const ADD_SEAL = namedStatement(
  [
    'departement',
    'number',
    'format',
    'day',
    'count',
    'firstAt',
    'lastAt',
    'covers',
    'sealedAt',
    'root',
    'previous',
    'digest',
    'keyId',
    'signature',
    'entries',
    'leaves',
  ],
  (at) => `
  with seal as (
    insert into tenant.journal_seal (departement_code, number, format, day, entry_count, first_at, last_at, covers, sealed_at,
      root, previous, digest, key_id, signature)
    values (${at.departement}, ${at.number}, ${at.format}, ${at.day}, ${at.count}, ${at.firstAt}, ${at.lastAt}, ${at.covers},
      ${at.sealedAt}, ${at.root}, ${at.previous}, ${at.digest}, ${at.keyId}, ${at.signature})
    on conflict do nothing returning departement_code, number)
  insert into tenant.journal_sealed (departement_code, seal, position, entry_id, leaf)
  select s.departement_code, s.number, u.position::int, u.id, u.leaf
  from seal s
    cross join unnest(${at.entries}::uuid[], ${at.leaves}::bytea[]) with ordinality as u (id, leaf, position)
  returning position`,
);

export const HEAD = `
  select number, digest from tenant.journal_seal where departement_code = $1 order by number desc limit 1`;

export const ANY_SEAL = 'select from tenant.journal_seal limit 1';

/** The end of each chain, and what now stands where its end was seen last. */
export const ENDS = `
  select p.code as departement, head.number as seal, head.digest, w.seal as "seenSeal", seen.digest as "seenDigest" from ${PLACES} p
  left join lateral (select k.number, k.digest from tenant.journal_seal k where k.departement_code = p.code
    order by k.number desc limit 1) head on true
  left join unnest($1::text[], $2::int[]) w (code, seal) on w.code = p.code
  left join tenant.journal_seal seen on seen.departement_code = w.code and seen.number = w.seal
  where head.number is not null or w.code is not null order by p.code`;

export const SEAL_DIGESTS = `
  select number, encode(digest, 'hex') as digest from tenant.journal_seal where departement_code = $1 and number = any($2::int[])`;

export const ADD_CHECKPOINT = `
  insert into tenant.journal_checkpoint (departement_code, day, seal, digest, made_at, key_id, signature)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning day`;

export const CHECKPOINTS = `
  select departement_code as departement, day::text as day, seal, digest, ${exact('made_at')} as "madeAt", key_id as "keyId", signature
  from tenant.journal_checkpoint where day >= $1 order by made_at, departement_code`;

/** What is old enough and not marked yet. */
export const PRUNABLE = `
  select max(k.day)::text as through, max(k.number) as "lastSeal", count(*)::int as seals, sum(k.entry_count)::int as entries
  from tenant.journal_seal k
  where k.departement_code = $1 and k.day < $2::date and not exists (select from tenant.journal_pruned p
    where p.departement_code = k.departement_code and k.number <= p.last_seal and k.day <= p.through)`;

export const ADD_MARK = `
  insert into tenant.journal_pruned (departement_code, through, last_seal, seals, entries, pruned_at, key_id, signature)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`;

/** Entries and their rows together, five thousand at a time: cut short, it is taken up again. */
export const PRUNE = `
  with batch as (
    select s.departement_code, s.seal, s.position, s.entry_id from tenant.journal_sealed s where s.departement_code = $1
      and exists (select from tenant.journal_pruned p join tenant.journal_seal k on k.departement_code = p.departement_code
        and k.number <= p.last_seal and k.day <= p.through where k.departement_code = s.departement_code and k.number = s.seal)
    order by s.seal, s.position limit 5000),
  entries as (
    delete from tenant.journal_entry e using batch b where e.departement_code = b.departement_code and e.id = b.entry_id)
  delete from tenant.journal_sealed s using batch b
  where s.departement_code = b.departement_code and s.seal = b.seal and s.position = b.position returning s.seal`;
