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
  begin
    if memo[1] = asked then return memo; end if;
    select array[asked,
        (coalesce(bool_or(m.departement_code = access.departement() or m.role = 'ADMIN'), false))::text,
        (coalesce(array_agg(distinct g.id) filter (where g.id is not null and m.departement_code = access.departement()), '{}'))::text,
        (coalesce(array_agg(distinct m.body_id) filter (where m.body_id is not null and m.departement_code = access.departement()), '{}'))::text,
        (select coalesce(array_agg(r.referral_id), '{}') from tenant.recusal r
          where r.departement_code = access.departement() and r.account_id = access.account())::text,
        (select coalesce(array_agg(k.case_id), '{}') from tenant.kept_reader k
          where k.departement_code = access.departement() and k.state <> 'LIFTED'
            and k.reader = (select lower(o.email) from directory.account o where o.id = access.account()))::text]
      into memo
      from directory.mandate m join directory.account a on a.id = m.account_id
      left join lateral unnest(case m.role
        when 'ASSOCIATION_CASEWORKER' then array[m.team_id]
        when 'ASSOCIATION_MANAGER' then array[m.organisation_id]
        else array[access.seat(m.body_id, m.role), access.seat(m.authority_id, m.role), m.id, m.stands_in_for,
          case when m.role in ('COORDINATOR', 'PARQUET', 'CHILD_WELFARE') and access.mandate() is null then access.seat(m.id, 'BREAK_GLASS') end] end) g (id) on true
      where m.account_id = access.account() and m.revoked_at is null and m.valid_from <= access.today()
       and (m.valid_until is null or access.today() < m.valid_until) and a.deactivated_at is null
       and m.id = coalesce(access.mandate(), m.id);
    perform set_config('app.reader', memo::text, true);
    return memo;
  end $function$;

alter function access.reader() owner to passerelle_reader;
grant execute on function access.reader() to public;
