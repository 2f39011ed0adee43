-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.distrusted()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return coalesce((select b.conclusion = 'NOT_JUSTIFIED' from tenant.break_glass b join directory.account o on o.id = b.account_id
      where b.departement_code = access.departement() and coalesce(o.person_id, o.id) = access.person_of(access.account()) and b.reviewed_at is not null
      order by b.reviewed_at desc, b.id limit 1), false); end $function$;

alter function access.distrusted() owner to passerelle_reader;
revoke execute on function access.distrusted() from public;
grant execute on function access.distrusted() to passerelle_app;
