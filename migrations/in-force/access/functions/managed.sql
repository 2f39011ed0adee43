-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.managed()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
   begin return (select coalesce(array_agg(m.organisation_id), '{}') from directory.mandate m join directory.account a on a.id = m.account_id
      where m.account_id = access.account() and m.revoked_at is null and access.stands(m.stands_in_for)
       and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
       and a.deactivated_at is null and m.id = coalesce(access.mandate(), m.id) and m.role = 'ASSOCIATION_MANAGER'
       and m.departement_code = access.departement() and m.organisation_id is not null); end $function$;

alter function access.managed() owner to passerelle_reader;
revoke execute on function access.managed() from public;
grant execute on function access.managed() to passerelle_app;
