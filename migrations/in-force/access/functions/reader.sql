-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.reader()
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare
    asked text := concat_ws('|', access.departement(), access.account(), access.today(), access.mandate());
    memo text[] := nullif(current_setting('app.reader', true), '')::text[];
    mine uuid[];
    away text[] := array['{}', '{}', '{}'];
  begin
    if memo[1] = asked then return memo; end if;
    select array[asked,
        (coalesce(bool_or(m.departement_code = access.departement() or m.role = 'ADMIN'), false))::text,
        (coalesce(array_agg(distinct g.id) filter (where g.id is not null and m.departement_code = access.departement()), '{}'))::text,
        (coalesce(array_agg(distinct m.body_id) filter (where m.body_id is not null and m.departement_code = access.departement()), '{}'))::text],
        coalesce(array_agg(distinct m.id) filter (where m.departement_code = access.departement()), '{}')
      into memo, mine
      from directory.mandate m join directory.account a on a.id = m.account_id
      left join lateral unnest(case m.role
        when 'ASSOCIATION_CASEWORKER' then array[m.team_id]
        when 'ASSOCIATION_MANAGER' then array[m.organisation_id]
        else array[access.seat(m.body_id, m.role), access.seat(m.authority_id, m.role), m.id, m.stands_in_for,
          case when m.role in ('COORDINATOR', 'PARQUET', 'CHILD_WELFARE') and access.mandate() is null then access.seat(m.id, 'BREAK_GLASS') end] end) g (id) on true
      where m.account_id = access.account() and m.revoked_at is null and access.stands(m.stands_in_for)
       and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
       and a.deactivated_at is null and m.id = coalesce(access.mandate(), m.id);
    if exists (select from directory.mandate m where m.id = any(mine) and (m.stands_in_for is not null
      or exists (select from directory.account g join directory.account t on coalesce(t.person_id, t.id) = coalesce(g.person_id, g.id)
        join directory.mandate s on s.account_id = t.id and s.role = m.role and s.id <> m.id where g.id = m.granted_by))) and (exists (select from tenant.kept_reader k where k.departement_code = access.departement() and k.state in ('PENDING', 'UPHELD'))
      or exists (select from tenant.recusal r where r.departement_code = access.departement())) then
      
      with hand as materialized (
        select null::uuid as mandate_id, access.person_of(access.account()) as person, timestamptz 'infinity' as since
        union all select h.* from access.hands(mine) h),
      absent as materialized (
        select distinct h.mandate_id, unnest(array[k.case_id] || array(select p.id from tenant.pleading p where p.departement_code = k.departement_code and p.case_id = k.case_id)) as subject, true as kept from hand h
          join directory.account o on coalesce(o.person_id, o.id) = h.person
          join tenant.kept_reader k on k.departement_code = access.departement() and k.reader = lower(o.email)
            and k.state in ('PENDING', 'UPHELD') and h.since >= k.asked_at - interval '90 days'
        union
        select h.mandate_id, r.referral_id, false from hand h
          join directory.account o on coalesce(o.person_id, o.id) = h.person
          join tenant.recusal r on r.departement_code = access.departement() and r.account_id = o.id
            and h.since >= r.recorded_at - interval '90 days')
      select array[(select coalesce(array_agg(e.subject), '{}')::text from (select a.subject from absent a where not a.kept
         group by a.subject having count(a.mandate_id) = cardinality(mine) or bool_or(a.mandate_id is null)) e), (select coalesce(array_agg(e.subject), '{}')::text from (select a.subject from absent a where  a.kept
         group by a.subject having count(a.mandate_id) = cardinality(mine) or bool_or(a.mandate_id is null)) e), (
      select coalesce(array_agg(distinct access.seat(s.subject, g.id::text)), '{}')::text
      from (select a.subject, array_agg(a.mandate_id) as away from absent a group by a.subject having not (count(a.mandate_id) = cardinality(mine) or bool_or(a.mandate_id is null))) s
      join directory.mandate m on m.id = any(s.away) cross join lateral unnest(case m.role
        when 'ASSOCIATION_CASEWORKER' then array[m.team_id]
        when 'ASSOCIATION_MANAGER' then array[m.organisation_id]
        else array[access.seat(m.body_id, m.role), access.seat(m.authority_id, m.role), m.id, m.stands_in_for,
          case when m.role in ('COORDINATOR', 'PARQUET', 'CHILD_WELFARE') and access.mandate() is null then access.seat(m.id, 'BREAK_GLASS') end] end) g (id)
      where g.id is not null and not exists (
        select from directory.mandate m cross join lateral unnest(case m.role
        when 'ASSOCIATION_CASEWORKER' then array[m.team_id]
        when 'ASSOCIATION_MANAGER' then array[m.organisation_id]
        else array[access.seat(m.body_id, m.role), access.seat(m.authority_id, m.role), m.id, m.stands_in_for,
          case when m.role in ('COORDINATOR', 'PARQUET', 'CHILD_WELFARE') and access.mandate() is null then access.seat(m.id, 'BREAK_GLASS') end] end) e (id)
        where m.id = any(mine) and m.id <> all(s.away) and e.id = g.id))] into away;
    else
      
      with own as materialized (select o.id, lower(o.email) as address from directory.account o
        where coalesce(o.person_id, o.id) = (select coalesce(i.person_id, i.id) from directory.account i where i.id = access.account()))
      select array[
        (select coalesce(array_agg(r.referral_id), '{}')::text from own join tenant.recusal r
          on r.departement_code = access.departement() and r.account_id = own.id),
        (select coalesce(array_agg(h.holder), '{}')::text from own join (select k.*, unnest(array[k.case_id] || array(select p.id from tenant.pleading p where p.departement_code = k.departement_code and p.case_id = k.case_id)) as holder from tenant.kept_reader k) h
          on h.departement_code = access.departement() and h.reader = own.address and h.state in ('PENDING', 'UPHELD')), '{}'] into away;
    end if;
    memo := memo || away;
    perform set_config('app.reader', memo::text, true);
    return memo;
  end $function$;

alter function access.reader() owner to passerelle_reader;
grant execute on function access.reader() to public;
