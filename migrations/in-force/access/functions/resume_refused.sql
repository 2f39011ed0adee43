-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.resume_refused(subject uuid, referral uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
   begin
     update tenant.case_file c set ended_at = null, outcome = null, version = c.version + 1
       where c.departement_code = access.departement() and c.id = subject and c.authoritative_referral_id = referral and c.stage = 'ENDED' and exists (
         select from access.visible_referral v where v.departement_code = access.departement() and v.id = referral and v.holder_id = subject);
     return found;
   end $function$;

alter function access.resume_refused(subject uuid, referral uuid) owner to passerelle_grants;
revoke execute on function access.resume_refused(subject uuid, referral uuid) from public;
grant execute on function access.resume_refused(subject uuid, referral uuid) to passerelle_app;
