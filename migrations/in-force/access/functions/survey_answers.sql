-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.survey_answers(organisation uuid, asked integer)
 RETURNS TABLE(population text, dimension text, code text, counted integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  begin
    if not exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      where m.account_id = access.account() and m.revoked_at is null and access.stands(m.stands_in_for) and m.valid_from <= access.today()
        and (m.valid_until is null or access.today() < m.valid_until) and a.deactivated_at is null and m.id = coalesce(access.mandate(), m.id)
        and m.role = 'ASSOCIATION_MANAGER' and m.departement_code = access.departement() and m.organisation_id = organisation) then return; end if;
    return query select * from access.frozen_counts('SURVEY_ANSWERS', organisation, asked);
  end $function$;

alter function access.survey_answers(organisation uuid, asked integer) owner to passerelle_reader;
revoke execute on function access.survey_answers(organisation uuid, asked integer) from public;
grant execute on function access.survey_answers(organisation uuid, asked integer) to passerelle_app;
