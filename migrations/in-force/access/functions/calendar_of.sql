-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.calendar_of(feed bytea, at timestamp with time zone)
 RETURNS TABLE(session uuid, held_on text, starts_at text, minutes integer, time_zone text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select distinct s.id, s.held_on::text, s.starts_at, s.capacity_minutes, t.time_zone
   from directory.calendar_feed f
   join directory.account a on a.id = f.account_id and a.deactivated_at is null
   left join (tenant.convocation v
     join directory.mandate m on m.id = v.mandate_id
     join reference.territory t on t.code = v.departement_code
     join tenant.session s on s.departement_code = v.departement_code and s.id = v.session_id)
     on v.account_id = a.id and m.account_id = a.id and 
  m.revoked_at is null and access.stands(m.id, (at at time zone coalesce((select t.time_zone from reference.territory t where t.code = v.departement_code), 'Europe/Paris'))::date) and m.valid_from <= (at at time zone coalesce((select t.time_zone from reference.territory t where t.code = v.departement_code), 'Europe/Paris'))::date
    and (m.valid_until is null or (at at time zone coalesce((select t.time_zone from reference.territory t where t.code = v.departement_code), 'Europe/Paris'))::date < m.valid_until)
       and s.held_on >= (at at time zone coalesce((select t.time_zone from reference.territory t where t.code = s.departement_code), 'Europe/Paris'))::date - 31
   where f.digest = feed $function$;

alter function access.calendar_of(feed bytea, at timestamp with time zone) owner to passerelle_letters;
revoke execute on function access.calendar_of(feed bytea, at timestamp with time zone) from public;
grant execute on function access.calendar_of(feed bytea, at timestamp with time zone) to passerelle_jobs;
