-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.letter_came_back(digest text, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    with back as (
      update tenant.letter l set state = 'BOUNCED', settled_at = at
      where l.state = 'SENT' and l.written_at > at - interval '60 days'
        and left(encode(sha256(convert_to('letter ' || l.departement_code || ' ' || l.id, 'UTF8')), 'hex'), 40) = digest
      returning l.departement_code, l.session_id),
    told as (
      insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
        select b.departement_code, gen_random_uuid(), 'LETTER_REFUSED', s.body_id, at
        from back b join tenant.session s on s.departement_code = b.departement_code and s.id = b.session_id)
    select exists (select from back) $function$;

alter function access.letter_came_back(digest text, at timestamp with time zone) owner to passerelle_letters;
revoke execute on function access.letter_came_back(digest text, at timestamp with time zone) from public;
grant execute on function access.letter_came_back(digest text, at timestamp with time zone) to passerelle_jobs;
