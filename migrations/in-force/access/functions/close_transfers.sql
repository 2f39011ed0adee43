-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.close_transfers(at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare moved record;
  begin
    for moved in select q.departement_code, q.id, q.holder_id, q.source_departement, q.source_case_id, q.source_transfer_id
      from tenant.transfer_parcel q where q.state = 'ACCEPTED' and not exists (select from tenant.transfer_parcel p
      join tenant.document d on d.departement_code = p.source_departement and d.case_id = p.source_case_id and d.state = 'STORED'
        and (d.decision_id is null or (d.replaced_at is null and exists (select from tenant.decision x
          where x.departement_code = d.departement_code and x.id = d.decision_id and x.sense = 'AUTHORISED')))
      cross join lateral md5(p.holder_id::text || d.id::text) m (digest) where p.state = 'ACCEPTED' and not exists (select from tenant.document n
        where n.departement_code = p.departement_code and n.id = m.digest::uuid) and p.id = q.id)
      order by q.answered_at, q.id limit 20 for update of q skip locked
    loop
      perform access.carry_over(moved.departement_code, moved.id);
      perform access.close_source(moved.source_departement, moved.source_case_id, at);
      -- Whoever was told of the first file is not told again of the second: it is the same one.
      update tenant.possible_duplicate d set other_departement = moved.departement_code, other_case_id = moved.holder_id
        where d.other_departement = moved.source_departement and d.other_case_id = moved.source_case_id and d.side = 'HOLDER' and not exists (
          select from tenant.possible_duplicate e where e.departement_code = d.departement_code and e.case_id = d.case_id and e.side = 'HOLDER'
            and e.other_departement = moved.departement_code and e.other_case_id = moved.holder_id);
      update tenant.transfer set state = 'DONE', ended_at = at, version = version + 1
        where departement_code = moved.source_departement and id = moved.source_transfer_id and state = 'PROPOSED';
      update tenant.transfer_parcel set state = 'CLOSED' where departement_code = moved.departement_code and id = moved.id;
    end loop;
  end $function$;

alter function access.close_transfers(at timestamp with time zone) owner to passerelle_transfer;
revoke execute on function access.close_transfers(at timestamp with time zone) from public;
grant execute on function access.close_transfers(at timestamp with time zone) to passerelle_jobs;
