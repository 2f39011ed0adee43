-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.give_reply(link bytea, at timestamp with time zone, given text, holder uuid)
 RETURNS TABLE(answer text, answered_at timestamp with time zone, taken boolean)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ update tenant.reply r set answer = given, proxy_to = holder, answered_at = at
   from tenant.session s
   where r.digest = link and r.answer is null and s.departement_code = r.departement_code and s.id = r.session_id and 
  s.status in ('CONVENED', 'OPEN') and at < (s.held_on + s.starts_at::time) at time zone
    coalesce((select t.time_zone from reference.territory t where t.code = s.departement_code), 'Europe/Paris')
    + s.capacity_minutes * interval '1 minute'
     and (given = 'PROXY') = (holder is not null)
     and (holder is null or exists (select from tenant.convocation v where v.departement_code = r.departement_code
       and v.session_id = r.session_id and v.mandate_id = holder and v.mandate_id <> r.mandate_id and v.voting))
   returning r.answer, r.answered_at, exists (select from tenant.reply o where o.departement_code = r.departement_code
     and o.session_id = r.session_id and o.mandate_id <> r.mandate_id and o.proxy_to = holder) $function$;

alter function access.give_reply(link bytea, at timestamp with time zone, given text, holder uuid) owner to passerelle_letters;
revoke execute on function access.give_reply(link bytea, at timestamp with time zone, given text, holder uuid) from public;
grant execute on function access.give_reply(link bytea, at timestamp with time zone, given text, holder uuid) to passerelle_jobs;
