-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.set_aside_decision(decision uuid, manner text, effective date, by_whom text, observations date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
   declare gone tenant.decision;
   begin
     delete from tenant.decision t where t.departement_code = access.departement() and t.id = decision and exists (
       select from access.visible_decision v where v.departement_code = access.departement() and v.id = decision) returning t.* into gone;
     if not found then raise exception 'no such decision' using errcode = 'P0002'; end if;
     insert into tenant.former_decision (departement_code, id, referral_id, case_id, ended_as, ended_on, authority, observations_on, sense,
         signatory, delegation, signed_on, starts_on, notified_on, recorded_by, recorded_at)
       values (gone.departement_code, gone.id, gone.referral_id, gone.case_id, manner, effective, by_whom, observations, gone.sense,
         gone.signatory, gone.delegation, gone.signed_on, gone.starts_on, gone.notified_on, access.account(), access.now());
   end $function$;

alter function access.set_aside_decision(decision uuid, manner text, effective date, by_whom text, observations date) owner to passerelle_grants;
revoke execute on function access.set_aside_decision(decision uuid, manner text, effective date, by_whom text, observations date) from public;
grant execute on function access.set_aside_decision(decision uuid, manner text, effective date, by_whom text, observations date) to passerelle_app;
