-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.reviewers(opened_by uuid, acting text, on_day date)
 RETURNS TABLE(mandate_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return query
    with office as materialized (
      select m.id, coalesce(h.person_id, h.id) as opener from directory.mandate o join directory.account h on h.id = o.account_id
      join directory.mandate m on m.departement_code = o.departement_code and case acting when 'PARQUET' then m.role = 'PARQUET' and m.authority_id = o.authority_id else m.role = 'DPO' end
      join directory.account a on a.id = m.account_id
      where o.id = opened_by and m.revoked_at is null and access.stands(m.stands_in_for, on_day)
        and m.valid_from <= on_day and (m.valid_until is null or on_day < m.valid_until) and a.deactivated_at is null)
    select f.id from office f where not exists (
      select from access.makers(array[f.id]) d where d.person = f.opener); end $function$;

alter function access.reviewers(opened_by uuid, acting text, on_day date) owner to passerelle_reader;
revoke execute on function access.reviewers(opened_by uuid, acting text, on_day date) from public;
grant execute on function access.reviewers(opened_by uuid, acting text, on_day date) to passerelle_jobs;
