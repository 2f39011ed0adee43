-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.gives_alone(given text, organisation uuid, body uuid, principal uuid, until date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select case
       when given = 'MIPROF' then access.administers()
       when given in ('ASSOCIATION_CASEWORKER', 'ASSOCIATION_MANAGER') then exists (
         select from directory.mandate m join directory.account a on a.id = m.account_id
         where a.id = access.account() and m.role = 'ASSOCIATION_MANAGER' and m.organisation_id = organisation
           and m.departement_code = access.departement() and m.revoked_at is null and access.stands(m.stands_in_for) and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
  and a.deactivated_at is null)
       when given in ('COORDINATOR', 'CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT') then access.runs_body(body) and until is not null
         and exists (select from directory.mandate m join directory.account a on a.id = m.account_id
           where m.id = principal and a.id = access.account() and m.role = given and m.body_id = body and m.revoked_at is null and access.stands(m.stands_in_for) and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
  and a.deactivated_at is null)
       when given in ('PREFECTURE', 'FOREIGNERS_SERVICE', 'MAGISTRATE', 'POLICE', 'DDETS', 'HEALTH', 'CHILD_WELFARE', 'OTHER_ASSOCIATION',
  'LABOUR_CONTROL', 'OTHER_MEMBER') then access.runs_body(body)
       else false end $function$;

alter function access.gives_alone(given text, organisation uuid, body uuid, principal uuid, until date) owner to passerelle_reader;
grant execute on function access.gives_alone(given text, organisation uuid, body uuid, principal uuid, until date) to public;
