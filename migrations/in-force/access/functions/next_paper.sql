-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.next_paper(skipped uuid[])
 RETURNS TABLE(parcel uuid, document uuid, new_document uuid, name bytea, bodies bytea[], source_departement text, source_case uuid, source_wrapped bytea, source_version integer, departement text, holder uuid, wrapped bytea, version integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select p.id, d.id, m.digest::uuid, d.name, array(select c.body from tenant.document_chunk c
        where c.departement_code = d.departement_code and c.document_id = d.id order by c.number),
      p.source_departement, p.source_case_id, s.wrapped, s.version, p.departement_code, p.holder_id, k.wrapped, k.version
    from tenant.transfer_parcel p
      join tenant.document d on d.departement_code = p.source_departement and d.case_id = p.source_case_id and d.state = 'STORED'
        and (d.decision_id is null or (d.replaced_at is null and exists (select from tenant.decision x
          where x.departement_code = d.departement_code and x.id = d.decision_id and x.sense = 'AUTHORISED')))
      cross join lateral md5(p.holder_id::text || d.id::text) m (digest)
    join vault.data_key s on s.departement_code = p.source_departement and s.holder_id = p.source_case_id
    join vault.data_key k on k.departement_code = p.departement_code and k.holder_id = p.holder_id
    where p.state = 'ACCEPTED' and not exists (select from tenant.document n
        where n.departement_code = p.departement_code and n.id = m.digest::uuid) and d.id <> all(skipped)
    order by p.answered_at, d.id limit 1 $function$;

alter function access.next_paper(skipped uuid[]) owner to passerelle_transfer;
revoke execute on function access.next_paper(skipped uuid[]) from public;
grant execute on function access.next_paper(skipped uuid[]) to passerelle_jobs;
