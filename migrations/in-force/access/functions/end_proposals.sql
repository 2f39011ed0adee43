-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.end_proposals(at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare p record;
  begin
    for p in select q.departement_code, q.id, q.source_departement, q.source_case_id, q.source_transfer_id, q.state from tenant.transfer_parcel q
      where q.state = 'DECLINED' or (q.state = 'PENDING' and q.expires_at <= at) order by q.id limit 100 for update skip locked
    loop
      update tenant.transfer set state = case p.state when 'DECLINED' then 'DECLINED' else 'EXPIRED' end, ended_at = at, version = version + 1
        where departement_code = p.source_departement and id = p.source_transfer_id and state = 'PROPOSED';
      if found then
        insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
          values (p.source_departement, gen_random_uuid(), 'TRANSFER_ENDED', p.source_case_id, at);
      end if;
      perform access.drop_parcel(p.departement_code, p.id);
    end loop;
  end $function$;

alter function access.end_proposals(at timestamp with time zone) owner to passerelle_transfer;
revoke execute on function access.end_proposals(at timestamp with time zone) from public;
grant execute on function access.end_proposals(at timestamp with time zone) to passerelle_jobs;
