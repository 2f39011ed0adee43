-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.taken_up(taken directory.mandate)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select exists (select from directory.mandate_proposal p join directory.account a on a.id = taken.account_id
       left join directory.mandate_approval s on s.proposal_id = p.id
       where p.mandate_id = taken.id and p.state = 'ACCEPTED' and a.id = access.account() and lower(a.email) = p.email
         and taken.role = p.role and taken.departement_code is not distinct from p.departement_code
         and taken.organisation_id is not distinct from p.organisation_id and taken.team_id is not distinct from p.team_id
         and taken.authority_id is not distinct from p.authority_id and taken.body_id is not distinct from p.body_id
         and taken.stands_in_for is not distinct from p.stands_in_for and taken.valid_until is not distinct from p.valid_until
         and taken.valid_from = coalesce(p.valid_from, access.today()) and taken.revoked_at is null
         and taken.granted_by = coalesce(s.account_id, p.proposed_by) and (p.alone or s.account_id is not null)
         and (p.role <> 'ASSOCIATION_MANAGER' or p.alone or not access.has_manager(p.organisation_id, p.departement_code))
         and access.in_office(p.proposed_by, p.departement_code)) $function$;

alter function access.taken_up(taken directory.mandate) owner to passerelle_reader;
grant execute on function access.taken_up(taken directory.mandate) to public;
