-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.due_letters(codes text[], ids uuid[], at timestamp with time zone)
 RETURNS TABLE(departement text, id uuid, letter uuid, session uuid, member uuid, kind text, sequence integer, held_on text, starts_at text, time_zone text, minutes integer, place text, agenda text[], written_at timestamp with time zone, email text, reply uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select o.departement_code, o.id, l.id, l.session_id, l.mandate_id, l.kind, l.sequence, l.held_on::text, l.starts_at,
     coalesce(t.time_zone, 'Europe/Paris'), l.minutes, l.place, l.agenda, l.written_at, d.email,
     case when r.answer is null and l.kind in ('CONVOCATION', 'REMINDER', 'CORRECTION') then r.id end
   from unnest(codes, ids) as c (departement_code, id)
   join tenant.outbox o on o.departement_code = c.departement_code and o.id = c.id and o.event = 'LETTER_WRITTEN'
   join tenant.letter l on l.departement_code = o.departement_code and l.id = o.subject_id and l.state = 'WAITING'
   left join reference.territory t on t.code = l.departement_code
   left join tenant.reply r on r.departement_code = l.departement_code and r.session_id = l.session_id and r.mandate_id = l.mandate_id
   cross join lateral (select 
  case when l.account_id is null then (select m.email from directory.membership m where m.id = l.mandate_id)
    else (select a.email from directory.mandate m join directory.account a on a.id = m.account_id
      where m.id = l.mandate_id and m.account_id = l.account_id and a.deactivated_at is null
        and 
  m.revoked_at is null and access.stands(m.id, (at at time zone coalesce((select t.time_zone from reference.territory t where t.code = l.departement_code), 'Europe/Paris'))::date) and m.valid_from <= (at at time zone coalesce((select t.time_zone from reference.territory t where t.code = l.departement_code), 'Europe/Paris'))::date
    and (m.valid_until is null or (at at time zone coalesce((select t.time_zone from reference.territory t where t.code = l.departement_code), 'Europe/Paris'))::date < m.valid_until)) end as email) d
   where d.email is not null $function$;

alter function access.due_letters(codes text[], ids uuid[], at timestamp with time zone) owner to passerelle_letters;
revoke execute on function access.due_letters(codes text[], ids uuid[], at timestamp with time zone) from public;
grant execute on function access.due_letters(codes text[], ids uuid[], at timestamp with time zone) to passerelle_jobs;
