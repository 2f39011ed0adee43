-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.agenda_digest(session uuid)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return (
     select encode(sha256(convert_to(coalesce(string_agg(
         concat_ws(' ', i.kind, i.referral_id::text, i.title), E'\n' order by i.position, i.id), ''), 'UTF8')), 'hex')
     from tenant.agenda_item i
     where i.departement_code = access.departement() and i.session_id = session and i.status in ('PLACED', 'TREATED')
       and (access.runs_session(session) or cardinality(access.co_chair_seats(session)) > 0)); end $function$;

alter function access.agenda_digest(session uuid) owner to passerelle_reader;
grant execute on function access.agenda_digest(session uuid) to public;
