-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.reviews(opened_by uuid, acting text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return (access.holds_dpo() or access.parquets() <> '{}') and exists (
      select from access.reviewers(opened_by, acting, access.today()) w join directory.mandate m on m.id = w.mandate_id
      where m.account_id = access.account() and m.id = coalesce(access.mandate(), m.id)); end $function$;

alter function access.reviews(opened_by uuid, acting text) owner to passerelle_reader;
revoke execute on function access.reviews(opened_by uuid, acting text) from public;
grant execute on function access.reviews(opened_by uuid, acting text) to passerelle_app;
