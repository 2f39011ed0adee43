-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.to_be_examined(mandate uuid, kept_from uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return exists (
    select distinct m.id, m.granted_at from tenant.kept_reader k
    join directory.account o on lower(o.email) = k.reader
    join directory.account g on coalesce(g.person_id, g.id) = coalesce(o.person_id, o.id)
    join directory.mandate m on m.granted_by = g.id and m.departement_code = k.departement_code
    where k.departement_code = access.departement() and k.state in ('PENDING', 'UPHELD') and m.granted_at >= k.asked_at - interval '90 days'
      and m.revoked_at is null and not access.reached(array[m.id], coalesce(o.person_id, o.id), k.asked_at)
      and not exists (select from directory.mandate_proposal q where q.mandate_id = m.id and not q.alone
        and access.person_of(q.proposed_by) is distinct from access.person_of((select s.account_id from directory.mandate_approval s where s.proposal_id = q.id))) and (m.id = mandate or k.case_id = kept_from)); end $function$;

alter function access.to_be_examined(mandate uuid, kept_from uuid) owner to passerelle_reader;
revoke execute on function access.to_be_examined(mandate uuid, kept_from uuid) from public;
grant execute on function access.to_be_examined(mandate uuid, kept_from uuid) to passerelle_app;
