-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.answerers(place text, about uuid, on_day date)
 RETURNS TABLE(mandate_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return query 
    select h.id from unnest((select array_agg(m.id) from directory.mandate m join directory.account a on a.id = m.account_id
      where m.departement_code = place and m.role = 'PREFECTURE' and m.revoked_at is null and access.stands(m.stands_in_for, on_day)
        and m.valid_from <= on_day and (m.valid_until is null or on_day < m.valid_until) and a.deactivated_at is null)) h (id)
    except select d.mandate_id from access.makers((select array_agg(m.id) from directory.mandate m join directory.account a on a.id = m.account_id
      where m.departement_code = place and m.role = 'PREFECTURE' and m.revoked_at is null and access.stands(m.stands_in_for, on_day)
        and m.valid_from <= on_day and (m.valid_until is null or on_day < m.valid_until) and a.deactivated_at is null)) d where d.person = about;
    if not found then return query 
    select h.id from unnest((select array_agg(m.id) from directory.mandate m join directory.account a on a.id = m.account_id
      where m.departement_code = place and m.role = 'DPO' and m.revoked_at is null and access.stands(m.stands_in_for, on_day)
        and m.valid_from <= on_day and (m.valid_until is null or on_day < m.valid_until) and a.deactivated_at is null)) h (id)
    except select d.mandate_id from access.makers((select array_agg(m.id) from directory.mandate m join directory.account a on a.id = m.account_id
      where m.departement_code = place and m.role = 'DPO' and m.revoked_at is null and access.stands(m.stands_in_for, on_day)
        and m.valid_from <= on_day and (m.valid_until is null or on_day < m.valid_until) and a.deactivated_at is null)) d where d.person = about; end if; end $function$;

alter function access.answerers(place text, about uuid, on_day date) owner to passerelle_reader;
revoke execute on function access.answerers(place text, about uuid, on_day date) from public;
grant execute on function access.answerers(place text, about uuid, on_day date) to passerelle_jobs;
