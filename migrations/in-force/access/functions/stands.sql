-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.stands(principal uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ 
  declare ended boolean; begin
    if principal is null then return true; end if;
    with recursive chain as (
      select principal as id
      union select m.stands_in_for from chain c join directory.mandate m on m.id = c.id where m.stands_in_for is not null)
    select bool_or(m.revoked_at is not null or a.deactivated_at is not null or not coalesce(m.valid_from <= d.day, false)
        or not coalesce(m.valid_until is null or d.day < m.valid_until, false)) into ended
      from chain c left join directory.mandate m on m.id = c.id left join directory.account a on a.id = m.account_id
      cross join lateral (select (access.now() at time zone coalesce(
        (select t.time_zone from reference.territory t where t.code = m.departement_code), 'Europe/Paris'))::date as day) d;
    return not ended;
  end $function$;

alter function access.stands(principal uuid) owner to passerelle_reader;
grant execute on function access.stands(principal uuid) to public;

CREATE OR REPLACE FUNCTION access.stands(principal uuid, on_day date)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ 
  declare ended boolean; begin
    if principal is null then return true; end if;
    with recursive chain as (
      select principal as id
      union select m.stands_in_for from chain c join directory.mandate m on m.id = c.id where m.stands_in_for is not null)
    select bool_or(m.revoked_at is not null or a.deactivated_at is not null or not coalesce(m.valid_from <= d.day, false)
        or not coalesce(m.valid_until is null or d.day < m.valid_until, false)) into ended
      from chain c left join directory.mandate m on m.id = c.id left join directory.account a on a.id = m.account_id
      cross join lateral (select on_day as day) d;
    return not ended;
  end $function$;

alter function access.stands(principal uuid, on_day date) owner to passerelle_reader;
grant execute on function access.stands(principal uuid, on_day date) to public;
