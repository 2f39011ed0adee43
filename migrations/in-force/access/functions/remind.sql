-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.remind(at timestamp with time zone, days integer)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ with written as (
     insert into tenant.letter (departement_code, id, session_id, mandate_id, account_id, kind, sequence, held_on, starts_at, minutes,
       place, agenda, written_at)
     select l.departement_code, gen_random_uuid(), l.session_id, l.mandate_id, l.account_id, 'REMINDER', l.sequence, l.held_on,
       l.starts_at, l.minutes, l.place, l.agenda, at
     from tenant.reply r
     join tenant.session s on s.departement_code = r.departement_code and s.id = r.session_id and s.status = 'CONVENED'
       and s.held_on between (at at time zone coalesce((select t.time_zone from reference.territory t where t.code = s.departement_code), 'Europe/Paris'))::date and (at at time zone coalesce((select t.time_zone from reference.territory t where t.code = s.departement_code), 'Europe/Paris'))::date + days
     join lateral (select * from tenant.letter k where k.departement_code = r.departement_code and k.session_id = r.session_id
       and k.mandate_id = r.mandate_id order by k.written_at desc, k.id limit 1) l
       on l.kind in ('CONVOCATION', 'CORRECTION') and l.state = 'SENT' and l.settled_at < at - interval '1 day'
     where r.answer is null and not exists (select from tenant.letter k where k.departement_code = r.departement_code
       and k.session_id = r.session_id and k.mandate_id = r.mandate_id and k.kind = 'REMINDER' and k.held_on = s.held_on)
     returning departement_code, id)
   insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
     select w.departement_code, gen_random_uuid(), 'LETTER_WRITTEN', w.id, at from written w $function$;

alter function access.remind(at timestamp with time zone, days integer) owner to passerelle_letters;
revoke execute on function access.remind(at timestamp with time zone, days integer) from public;
grant execute on function access.remind(at timestamp with time zone, days integer) to passerelle_jobs;
