-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.asked_before(kept_from uuid, address text, named text)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return (select case when k.state <> 'LIFTED' then 'KEPT' else 'REFUSED' end from tenant.kept_reader k
      where k.departement_code = access.departement() and k.case_id = kept_from and k.reader = address and k.named_by = named
        and (k.state <> 'LIFTED' or k.answered_at > access.now() - interval '30 days')
      order by k.state = 'LIFTED' limit 1); end $function$;

alter function access.asked_before(kept_from uuid, address text, named text) owner to passerelle_reader;
revoke execute on function access.asked_before(kept_from uuid, address text, named text) from public;
grant execute on function access.asked_before(kept_from uuid, address text, named text) to passerelle_app;
