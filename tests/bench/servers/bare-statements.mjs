/** Instants as the platform writes them. */
const instant = (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const ON_AGENDA = `i.departement_code = access.departement() and i.status in ('PLACED', 'TREATED') and i.session_id = s.id`;

/** A point with the referral behind it, at the reader's own door. */
const POINT = `'id', i.id, 'kind', i.kind, 'minutes', i.minutes, 'status', i.status, 'referral', case when i.referral_id is not null then`;
const REFERRAL = `'reference', i.referral_reference, 'stage', i.referral_stage, 'purpose', i.referral_purpose, 'sex', i.referral_sex,
        'ageClass', i.referral_age_class, 'principalForm', i.referral_principal_form`;

export const AGENDA = `
  select json_build_object('data', json_build_object('departement', json_build_object('session', (
    select json_build_object('id', s.id, 'heldOn', s.held_on, 'startsAt', s.starts_at, 'status', s.status, 'agenda', (
      select coalesce(json_agg(json_build_object(${POINT} json_build_object(${REFERRAL}) end) order by i.position, i.id), '[]')
      from access.agenda_point i where ${ON_AGENDA}))
    from tenant.session s where s.departement_code = access.departement() and s.id = $1))))::text as answer`;

/** $1 is one row more than the page, so that the page knows whether there is another. */
export const CASES = `
  select json_build_object('data', json_build_object('departement', json_build_object('cases', json_build_object(
    'nodes', coalesce(json_agg(json_build_object('reference', c.reference, 'stage', c.stage, 'sex', c.sex, 'ageClass', c.age_class,
      'principalForm', c.principal_form, 'openedAt', ${instant('c.opened_at')}, 'submittedAt', ${instant('c.submitted_at')})
      order by c.rank) filter (where c.rank < $1), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) = $1, 'endCursor',
      max(concat_ws(' ', c.listed_at, c.id)) filter (where c.rank = least(c.total, $1 - 1)))))))::text as answer
  from (
    select found.*, page.opened_at as listed_at, row_number() over (order by page.opened_at desc, page.holder_id) as rank,
      count(*) over () as total from (
      select d.holder_id, max(d.opened_at) as opened_at
      from unnest((select access.grantees())::uuid[]) as g (grantee) cross join lateral (
        select o.holder_id, o.opened_at from access.listed_door o
        where o.departement_code = access.departement() and o.grantee = g.grantee and o.opens_file
          and o.opened_at <= $2::timestamptz and (o.opened_at < $2::timestamptz or o.holder_id > $3::uuid)
        order by o.opened_at desc, o.holder_id limit $1) d
      group by d.holder_id order by 2 desc, 1 limit $1) page
    cross join lateral (
      select v.id, v.reference, v.stage, v.sex, v.age_class, v.principal_form, v.opened_at, v.submitted_at
      from access.visible_case v where v.departement_code = access.departement() and v.id = page.holder_id
      order by v.own desc limit 1 offset 0) found) c`;

export const SESSIONS = `
  select json_build_object('data', json_build_object('departement', json_build_object('sessions', json_build_object(
    'nodes', coalesce(json_agg(json_build_object('id', s.id, 'heldOn', s.held_on, 'startsAt', s.starts_at, 'formation', s.formation,
      'status', s.status, 'capacityMinutes', s.capacity_minutes, 'itemCount', s.items, 'plannedMinutes', s.minutes)
      order by s.rank) filter (where s.rank < $1), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) = $1, 'endCursor',
      max(concat_ws(' ', s.held_on, s.starts_at, s.id)) filter (where s.rank = least(s.total, $1 - 1)))))))::text as answer
  from (
    select s.*, c.*, row_number() over (order by s.held_on, s.starts_at, s.id) as rank, count(*) over () as total from (
      select s.id, s.held_on, s.starts_at, s.formation, s.status, s.capacity_minutes from tenant.session s
      where s.departement_code = access.departement() and (s.held_on, s.starts_at, s.id) > ($2::date, $3, $4::uuid)
      order by s.held_on, s.starts_at, s.id limit $1) s
    cross join lateral (
      select count(*)::integer as items, coalesce(sum(i.minutes), 0)::integer as minutes
      from access.visible_item i where ${ON_AGENDA} offset 0) c) s`;

/** The agenda, and of each file what the three groups hold: the vault's keys are not the database's. */
export const NOMINATIVE = `
  select s.id, s.held_on::text as "heldOn", s.starts_at as "startsAt", s.status, (
    select coalesce(json_agg(json_build_object(${POINT} json_build_object(${REFERRAL}, 'holder', i.referral_holder_id,
        'source', i.referral_source, 'seen', i.referral_seen, 'full', i.referral_full, 'parts', (
          select json_object_agg(p."group", json_build_object('minimised', encode(p.minimised, 'base64'),
            'wrapped', encode(p.wrapped, 'base64'), 'keyVersion', p.key_version))
          from access.sheet_part p where p.departement_code = access.departement() and p.holder_id = i.referral_holder_id
            and p.source = i.referral_source and p."group" in ('identity', 'complaint', 'exploitation'))) end)
      order by i.position, i.id), '[]')
    from access.agenda_point i where ${ON_AGENDA}) as agenda
  from tenant.session s where s.departement_code = access.departement() and s.id = $1`;

export const READ_ENTRY = `
  insert into tenant.journal_entry (departement_code, id, at, account_id, mandate_id, operation, kind, opened)
  values ($1, gen_random_uuid(), $2, $3, access.first_mandate(), $4, 'READ', $5)`;
