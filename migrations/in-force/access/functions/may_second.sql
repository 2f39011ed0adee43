-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.may_second(proposal uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select exists (select from directory.mandate_proposal p where p.id = proposal and p.state = 'PENDING' and not p.alone
       and (access.administers() or access.seconds_in(p.departement_code))
       and p.role <> 'ASSOCIATION_CASEWORKER'
       and (p.role <> 'ASSOCIATION_MANAGER' or not access.has_manager(p.organisation_id, p.departement_code))
       and access.independent(p.proposed_by, access.account())
       and not exists (select from directory.account b where lower(b.email) = p.email and access.same_holder(b.id, access.account()))) $function$;

alter function access.may_second(proposal uuid) owner to passerelle_reader;
grant execute on function access.may_second(proposal uuid) to public;
