-- What PostGraphile is given: typed functions over the same guarded views, one statement per query, no column too many.
-- They run as the caller (no `security definer`), so that role, settings and policies are those of the platform.
drop schema if exists bench cascade;
create schema bench;
grant usage on schema bench to passerelle_app;

create type bench.case_file as (
  reference text, stage text, sex text, age_class text, principal_form text, opened_at timestamptz, submitted_at timestamptz);

create function bench.cases(size integer, after_at timestamptz, after_id uuid) returns setof bench.case_file language sql stable as $$
  select c.reference, c.stage, c.sex, c.age_class, c.principal_form, c.opened_at, c.submitted_at
  from (
    select d.holder_id, max(d.opened_at) as opened_at
    from unnest((select access.grantees())::uuid[]) as g (grantee) cross join lateral (
      select o.holder_id, o.opened_at from access.listed_door o
      where o.departement_code = access.departement() and o.grantee = g.grantee and o.opens_file
        and o.opened_at <= after_at and (o.opened_at < after_at or o.holder_id > after_id)
      order by o.opened_at desc, o.holder_id limit size) d
    group by d.holder_id order by 2 desc, 1 limit size) page
  cross join lateral (
    select v.* from access.visible_case v where v.departement_code = access.departement() and v.id = page.holder_id
    order by v.own desc limit 1 offset 0) c
  order by page.opened_at desc, page.holder_id $$;

create type bench.session as (
  id uuid, held_on date, starts_at text, formation text, status text, capacity_minutes integer, item_count integer, planned_minutes integer);

create function bench.sessions(size integer, after_day date, after_time text, after_id uuid) returns setof bench.session language sql stable as $$
  select s.id, s.held_on, s.starts_at, s.formation, s.status, s.capacity_minutes, c.items, c.minutes
  from (
    select * from tenant.session s
    where s.departement_code = access.departement() and (s.held_on, s.starts_at, s.id) > (after_day, after_time, after_id)
    order by s.held_on, s.starts_at, s.id limit size) s
  cross join lateral (
    select count(*)::integer as items, coalesce(sum(i.minutes), 0)::integer as minutes from access.visible_item i
    where i.departement_code = access.departement() and i.status in ('PLACED', 'TREATED') and i.session_id = s.id offset 0) c
  order by s.held_on, s.starts_at, s.id $$;

create type bench.referral as (reference text, stage text, purpose text, sex text, age_class text, principal_form text);
create type bench.agenda_item as (id uuid, kind text, minutes integer, status text, referral bench.referral);

create view bench.sitting with (security_invoker) as
  select s.id, s.held_on, s.starts_at, s.status from tenant.session s where s.departement_code = access.departement();
comment on view bench.sitting is '@primaryKey id';
grant select on bench.sitting to passerelle_app;

create function bench.sitting_agenda(sitting bench.sitting) returns setof bench.agenda_item language sql stable as $$
  select i.id, i.kind, i.minutes, i.status, case when i.referral_id is not null then row(i.referral_reference, i.referral_stage,
    i.referral_purpose, i.referral_sex, i.referral_age_class, i.referral_principal_form)::bench.referral end
  from access.agenda_point i
  where i.departement_code = access.departement() and i.session_id = sitting.id and i.status in ('PLACED', 'TREATED')
  order by i.position, i.id $$;
comment on function bench.sitting_agenda(bench.sitting) is '@behavior +list -connection';

create type bench.submitted as (id uuid, reference text, stage text);

-- The rows of a submission. What the vault keeps is read and coded by the client, which holds the keys.
create function bench.submit_case(
  case_id uuid, expected_version integer, sex text, age_class text, facts integer, principal_form text, formation text, purpose text,
  fingerprint text, region_of_origin text, complaint text, residence_kind text, lodging text, pseudonym text, record_key bigint,
  unaccompanied text, former_fingerprint text, identity_unknown boolean, majority_month date
) returns bench.submitted language plpgsql volatile as $$
declare
  d constant text := access.departement();
  at constant timestamptz := access.now();
  draft record;
  referral constant uuid := gen_random_uuid();
  print constant bytea := decode(case (select i.name_folding from reference.installation i) when 1 then $17 else $9 end, 'hex');
  answer bench.submitted;
begin
  select c.stage, c.own, c.version, c.organisation_id, b.id as commission_id, b.state,
    exists (select from directory.approval a where a.departement_code = d and a.organisation_id = c.organisation_id
      and a.valid_from <= access.today() and access.today() < a.valid_until) as approved,
    r.id as accord_id, r.groups
  into draft
  from access.visible_case c
  left join directory.body b on b.departement_code = c.departement_code and b.kind = 'PROSTITUTION_EXIT_COMMISSION'
  left join lateral (select a.id, a.groups from access.own_accord a where a.departement_code = d and a.case_id = $1
    and a.body_id = b.id and a.purpose in ('PSP', 'MINOR_PATHWAY') and a.withdrawn_at is null limit 1) r on true
  where c.departement_code = d and c.id = $1 order by c.own desc limit 1;
  if draft.stage is distinct from 'DRAFT' or not draft.own or not draft.approved or draft.accord_id is null
    or draft.state is distinct from 'INSTALLED' then raise exception 'this file cannot be submitted'; end if;
  perform from tenant.accord a where a.departement_code = d and a.id = draft.accord_id and a.withdrawn_at is null for share;
  if not found then raise exception 'the accord was withdrawn'; end if;
  with moved as (
    update tenant.case_file f set stage = 'SUBMITTED', submitted_at = at, sex = $3, age_class = $4, facts = $5::smallint,
      principal_form = $6, authoritative_referral_id = referral, identity_unknown = $18, majority_month = $19, version = f.version + 1
    where f.departement_code = d and f.id = $1 and f.version = $2 returning f.id),
  fact as (
    insert into tenant.case_fact (departement_code, case_id, record_key, fingerprint, sex, age_class, region_of_origin, principal_form,
      complaint, residence_kind, lodging, submitted_month, unaccompanied)
    select d, m.id, $15, print, $3, $4, $10, $6, $11, $12, $13, date_trunc('month', access.today()), $16 from moved m),
  matching as (
    insert into tenant.match_request (departement_code, id, case_id, organisation_id, fingerprint, asked_at)
    select d, gen_random_uuid(), m.id, draft.organisation_id, print, at from moved m where print is not null),
  referred as (
    insert into tenant.referral (departement_code, id, kind, case_id, holder_id, body_id, body_kind, formation, purpose, legal_basis,
      authoritative, pseudonym, lens_pseudonym, lens_seen, lens_full, accord_id, accord_mask, stage, status, created_at, version)
    select d, referral, 'SHARE', m.id, m.id, draft.commission_id, 'PROSTITUTION_EXIT_COMMISSION', $7, $8, 'CASF L.121-9', true, $14, true,
      1023, 1023, draft.accord_id, draft.groups, 'SUBMITTED', 'PROPOSED', at, 1 from moved m),
  events as (
    insert into tenant.case_event (departement_code, id, case_id, at, kind, referral_id, detail)
    select d, gen_random_uuid(), m.id, at, e.kind, e.referral_id, e.detail from moved m cross join lateral (values
      ('SUBMITTED', null::uuid, null::text), ('PROPOSED', referral, 'PROSTITUTION_EXIT_COMMISSION')) e (kind, referral_id, detail)),
  entry as (
    insert into tenant.journal_entry (departement_code, id, at, account_id, mandate_id, operation, kind, subject_id)
    select d, gen_random_uuid(), at, access.account(), access.first_mandate(), 'submitCase', 'ACT', m.id from moved m)
  insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
    select d, gen_random_uuid(), 'CASE_SUBMITTED', m.id, at from moved m;
  if not found then raise exception 'this file has changed'; end if;
  perform access.refresh(array[$1]);
  select v.id, v.reference, v.stage into answer from access.visible_case v where v.departement_code = d and v.id = $1
    order by v.own desc limit 1;
  return answer;
end $$;
comment on function bench.submit_case is '@resultFieldName case';
