-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.given_by_absent()
 RETURNS TABLE(mandate_id uuid, granted_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin if access.holds_dpo() then return query 
    select distinct m.id, m.granted_at from tenant.kept_reader k
    join directory.account o on lower(o.email) = k.reader
    join directory.account g on coalesce(g.person_id, g.id) = coalesce(o.person_id, o.id)
    join directory.mandate m on m.granted_by = g.id and m.departement_code = k.departement_code
    where k.departement_code = access.departement() and k.state in ('PENDING', 'UPHELD') and m.granted_at >= k.asked_at - interval '90 days'
      and m.revoked_at is null and not access.reached(array[m.id], coalesce(o.person_id, o.id), k.asked_at)
      and not exists (select from directory.mandate_proposal q where q.mandate_id = m.id and not q.alone
        and access.person_of(q.proposed_by) is distinct from access.person_of((select s.account_id from directory.mandate_approval s where s.proposal_id = q.id))); end if; end $function$;

alter function access.given_by_absent() owner to passerelle_reader;
revoke execute on function access.given_by_absent() from public;
grant execute on function access.given_by_absent() to passerelle_app;
