-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.settle_transfers(at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare p record;
  begin
    for p in select q.departement_code, q.id, q.holder_id, q.source_departement, q.source_case_id from tenant.transfer_parcel q
      where q.state = 'CLOSED' order by q.id for update skip locked
    loop
      if exists (select from tenant.case_fact f where f.departement_code = p.departement_code and f.case_id = p.holder_id) then
        delete from tenant.case_fact where departement_code = p.source_departement and case_id = p.source_case_id;
      end if;
      delete from tenant.transfer_parcel q where q.departement_code = p.departement_code and q.id = p.id and (
        not exists (select from tenant.case_fact f where f.departement_code = p.source_departement and f.case_id = p.source_case_id)
        or not exists (select from tenant.case_file c where c.departement_code = p.departement_code and c.id = p.holder_id and c.stage not in ('ENDED', 'ARCHIVED')));
    end loop;
  end $function$;

alter function access.settle_transfers(at timestamp with time zone) owner to passerelle_transfer;
revoke execute on function access.settle_transfers(at timestamp with time zone) from public;
grant execute on function access.settle_transfers(at timestamp with time zone) to passerelle_jobs;
