-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.room_points(sitting uuid)
 RETURNS TABLE(agenda_item_id uuid, mandate_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     select i.id, v.mandate_id from tenant.agenda_item i
    join tenant.referral r on r.departement_code = i.departement_code and r.id = i.referral_id
    join tenant.convocation v on v.departement_code = i.departement_code and v.session_id = i.session_id
    left join directory.mandate m on m.id = v.mandate_id
     where i.departement_code = access.departement() and i.session_id = sitting and access.runs_session(sitting) and not (exists (select from tenant.recusal c where c.departement_code = i.departement_code and c.referral_id = r.id
      and (c.account_id = v.mandate_id or (select coalesce(o.person_id, o.id) from directory.account o where o.id = c.account_id) = (select coalesce(o.person_id, o.id) from directory.account o where o.id = v.account_id)))
    or r.body_kind = 'PROSTITUTION_EXIT_COMMISSION' and exists (select from tenant.case_file f
      where f.departement_code = i.departement_code and f.id = r.case_id and f.organisation_id = m.organisation_id))
       and not exists (select from tenant.kept_reader k where k.departement_code = i.departement_code and k.case_id = r.case_id
         and k.state in ('PENDING', 'UPHELD') and (access.person_at(k.reader) = access.person_of(v.account_id)
           or access.reached(array[v.mandate_id], access.person_at(k.reader), k.asked_at))) $function$;

alter function access.room_points(sitting uuid) owner to passerelle_reader;
revoke execute on function access.room_points(sitting uuid) from public;
grant execute on function access.room_points(sitting uuid) to passerelle_app;
