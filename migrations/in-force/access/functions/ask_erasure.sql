-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.ask_erasure(subject uuid, why text, until date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare
    here text := access.departement();
  begin
    insert into tenant.asked_erasure
      select here, c.id, c.organisation_id, c.team_id, why, access.account(), access.now(), until, c.stage, c.outcome, c.ended_at
      from tenant.case_file c where c.departement_code = here and c.id = subject and c.stage <> 'ARCHIVED'
        and c.organisation_id = any(access.grantees()) and access.own_case(c.id)
      on conflict do nothing;
    if not found then return false; end if;
    update tenant.referral set closed_reason = coalesce(closed_reason, 'WITHDRAWN') where departement_code = here and case_id = subject;
    return access.archive_case(subject);
  end $function$;

alter function access.ask_erasure(subject uuid, why text, until date) owner to passerelle_eraser;
revoke execute on function access.ask_erasure(subject uuid, why text, until date) from public;
grant execute on function access.ask_erasure(subject uuid, why text, until date) to passerelle_app;
