-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.open_reply(link bytea, at timestamp with time zone)
 RETURNS TABLE(departement text, held_on text, starts_at text, answer text, answered_at timestamp with time zone, others json)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ update tenant.reply r set clicked_at = coalesce(r.clicked_at, at)
   from tenant.session s
   where r.digest = link and s.departement_code = r.departement_code and s.id = r.session_id and 
  s.status in ('CONVENED', 'OPEN') and at < (s.held_on + s.starts_at::time) at time zone
    coalesce((select t.time_zone from reference.territory t where t.code = s.departement_code), 'Europe/Paris')
    + s.capacity_minutes * interval '1 minute'
   returning r.departement_code, s.held_on::text, s.starts_at, r.answer, r.answered_at, 
  coalesce((select json_agg(json_build_object('id', v.mandate_id, 'onPaper', v.account_id is null, 'quality', v.quality)
      order by v.quality, v.mandate_id)
    from tenant.convocation v where v.departement_code = r.departement_code and v.session_id = r.session_id
      and v.mandate_id <> r.mandate_id and v.voting), '[]') $function$;

alter function access.open_reply(link bytea, at timestamp with time zone) owner to passerelle_letters;
revoke execute on function access.open_reply(link bytea, at timestamp with time zone) from public;
grant execute on function access.open_reply(link bytea, at timestamp with time zone) to passerelle_jobs;
