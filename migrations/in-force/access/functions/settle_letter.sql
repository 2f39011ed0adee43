-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.settle_letter(code text, letter uuid, outcome text, at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ with settled as (
     update tenant.letter l set state = outcome, settled_at = at
     where l.departement_code = code and l.id = letter and l.state = 'WAITING' returning l.session_id)
   insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
     select code, gen_random_uuid(), 'LETTER_REFUSED', s.body_id, at
     from settled l join tenant.session s on s.departement_code = code and s.id = l.session_id where outcome = 'REFUSED' $function$;

alter function access.settle_letter(code text, letter uuid, outcome text, at timestamp with time zone) owner to passerelle_letters;
revoke execute on function access.settle_letter(code text, letter uuid, outcome text, at timestamp with time zone) from public;
grant execute on function access.settle_letter(code text, letter uuid, outcome text, at timestamp with time zone) to passerelle_jobs;
