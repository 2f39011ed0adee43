-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.independent(proposer uuid, approver uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ with recursive maker (id) as (
         select approver
       union
         select made.by_whom from maker cross join lateral (
           select coalesce(p.proposed_by, m.granted_by) as by_whom
           from directory.mandate m left join directory.mandate_proposal p on p.mandate_id = m.id where m.account_id = maker.id
           union select a.created_by from directory.account a where a.id = maker.id) made
         where made.by_whom is not null)
     select not access.same_holder(proposer, approver)
       and not exists (select from maker where maker.id <> approver and access.same_holder(maker.id, proposer))
       and not exists (select from directory.mandate m where m.account_id = proposer and m.granted_by = approver and m.revoked_at is null
         and not exists (select from directory.mandate_proposal p where p.mandate_id = m.id))
       and not exists (select from directory.mandate s join directory.mandate p on p.id = s.stands_in_for
         where s.revoked_at is null and ((s.account_id = approver and p.account_id = proposer)
           or (s.account_id = proposer and p.account_id = approver))) $function$;

alter function access.independent(proposer uuid, approver uuid) owner to passerelle_reader;
grant execute on function access.independent(proposer uuid, approver uuid) to public;
