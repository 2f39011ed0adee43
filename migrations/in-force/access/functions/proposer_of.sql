-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.proposer_of(proposal uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select a.display_name from directory.mandate_proposal p join directory.account a on a.id = p.proposed_by
     where p.id = proposal and (a.id = access.account() or p.email = access.my_address() or access.administers()
       or access.seconds_in(p.departement_code)) $function$;

alter function access.proposer_of(proposal uuid) owner to passerelle_reader;
grant execute on function access.proposer_of(proposal uuid) to public;
