-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.kept_at_some()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin
    return cardinality(access.shut()) > 0 and exists (select from tenant.kept_reader k
      where k.departement_code = access.departement() and k.state in ('PENDING', 'UPHELD') and access.reached(
        access.mandates_at((select lower(a.email) from directory.account a where a.id = access.account()), access.departement()),
        access.person_at(k.reader), k.asked_at));
  end $function$;

alter function access.kept_at_some() owner to passerelle_reader;
grant execute on function access.kept_at_some() to public;
