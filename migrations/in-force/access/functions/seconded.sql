-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.seconded(mandate uuid, holder uuid, given text, place text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     select exists (select from directory.mandate_proposal p join directory.account a on lower(a.email) = p.email
       where p.mandate_id = mandate and p.state = 'APPROVED' and a.id = holder and p.role = given and p.departement_code = place
         and p.answered_by = access.account() and p.proposed_by <> access.account() and holder <> access.account()) $function$;

alter function access.seconded(mandate uuid, holder uuid, given text, place text) owner to passerelle_reader;
grant execute on function access.seconded(mandate uuid, holder uuid, given text, place text) to public;
