-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.recused_members(item uuid)
 RETURNS TABLE(mandate_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     select v.mandate_id from tenant.agenda_item i
     join tenant.referral r on r.departement_code = i.departement_code and r.id = i.referral_id
     join tenant.convocation v on v.departement_code = i.departement_code and v.session_id = i.session_id
     left join directory.mandate m on m.id = v.mandate_id
     where i.departement_code = access.departement() and i.id = item and access.runs_session(i.session_id)
       and (exists (select from tenant.recusal c where c.departement_code = i.departement_code and c.referral_id = r.id
           and (c.account_id = v.mandate_id or access.person_of(c.account_id) = access.person_of(v.account_id)))
         or r.body_kind = 'PROSTITUTION_EXIT_COMMISSION' and exists (select from tenant.case_file f where f.departement_code = i.departement_code and f.id = r.case_id
           and f.organisation_id = m.organisation_id)) $function$;

alter function access.recused_members(item uuid) owner to passerelle_reader;
grant execute on function access.recused_members(item uuid) to passerelle_app;
grant execute on function access.recused_members(item uuid) to public;
