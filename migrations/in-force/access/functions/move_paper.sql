-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.move_paper(parcel uuid, document uuid, sealed_with integer, name bytea, bodies bytea[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select pg_advisory_xact_lock_shared(hashtextextended('key ' || p.holder_id::text, 0)) from tenant.transfer_parcel p where p.id = parcel;
    with moved as (
      insert into tenant.document (departement_code, id, case_id, slot, group_bit, state, media_type, size, digest, received_digest, name, uploaded_by, uploaded_at)
        select p.departement_code, m.digest::uuid, p.holder_id, d.slot, d.group_bit, 'STORED', d.media_type, d.size, d.digest, d.received_digest, move_paper.name, d.uploaded_by, p.answered_at
        from tenant.transfer_parcel p
      join tenant.document d on d.departement_code = p.source_departement and d.case_id = p.source_case_id and d.state = 'STORED'
        and (d.decision_id is null or (d.replaced_at is null and exists (select from tenant.decision x
          where x.departement_code = d.departement_code and x.id = d.decision_id and x.sense = 'AUTHORISED')))
      cross join lateral md5(p.holder_id::text || d.id::text) m (digest)
        join vault.data_key k on k.departement_code = p.departement_code and k.holder_id = p.holder_id and k.version = sealed_with
        where p.state = 'ACCEPTED' and not exists (select from tenant.document n
        where n.departement_code = p.departement_code and n.id = m.digest::uuid) and p.id = parcel and d.id = document
      on conflict do nothing returning departement_code, id)
    insert into tenant.document_chunk (departement_code, document_id, number, body)
      select w.departement_code, w.id, b.rank - 1, b.body from moved w cross join unnest(bodies) with ordinality as b (body, rank) $function$;

alter function access.move_paper(parcel uuid, document uuid, sealed_with integer, name bytea, bodies bytea[]) owner to passerelle_transfer;
revoke execute on function access.move_paper(parcel uuid, document uuid, sealed_with integer, name bytea, bodies bytea[]) from public;
grant execute on function access.move_paper(parcel uuid, document uuid, sealed_with integer, name bytea, bodies bytea[]) to passerelle_jobs;
