-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.recall_erasure(subject uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare
    here text := access.departement();
    was tenant.asked_erasure;
    shared boolean;
  begin
    select * into was from tenant.asked_erasure e where e.departement_code = here and e.case_id = subject
      and array[e.team_id, e.organisation_id] && access.grantees() and e.case_id <> all(access.kept_from())
        and (cardinality((select access.shut())::uuid[]) = 0 or not (select access.shut())::uuid[] &&
        array[access.seat(e.case_id, e.team_id::text), access.seat(e.case_id, e.team_id::text)]) and (cardinality((select access.shut())::uuid[]) = 0 or not (select access.shut())::uuid[] &&
        array[access.seat(e.case_id, e.organisation_id::text), access.seat(e.case_id, e.organisation_id::text)]);
    if not found then return false; end if;
    delete from tenant.asked_erasure where departement_code = here and case_id = subject;
    if not found then return false; end if;
    shared := was.stage in ('SUBMITTED', 'LISTED', 'IN_SESSION');
    update tenant.case_file set stage = case when shared then 'ENDED' else was.stage end,
        outcome = case when shared then 'WITHDRAWN' else was.outcome end, ended_at = case when shared then access.now() else was.ended_at end,
        archived_on = null, version = version + 1
      where departement_code = here and id = subject;
    perform access.refresh(array[subject]);
    return true;
  end $function$;

alter function access.recall_erasure(subject uuid) owner to passerelle_eraser;
revoke execute on function access.recall_erasure(subject uuid) from public;
grant execute on function access.recall_erasure(subject uuid) to passerelle_app;
