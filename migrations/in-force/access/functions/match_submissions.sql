-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.match_submissions(at timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare
    asked record;
    looked integer := 0;
  begin
    for asked in
      select q.departement_code, q.id, q.case_id, q.fingerprint, q.asked_at from tenant.match_request q
      join (select w.departement_code, w.id, row_number() over (partition by w.organisation_id order by w.asked_at, w.id)
          + (select count(*) from tenant.match_request d where d.organisation_id = w.organisation_id and d.looked_at >= date_trunc('day', at, 'UTC')) as rank
        from tenant.match_request w where w.looked_at is null) due on due.departement_code = q.departement_code and due.id = q.id
      where due.rank <= 20 and q.looked_at is null
      order by q.asked_at, q.id limit 200 for update of q skip locked
    loop
      looked := looked + 1;
      update tenant.match_request set looked_at = at where departement_code = asked.departement_code and id = asked.id;
      update tenant.case_fact set fingerprint = asked.fingerprint
        where departement_code = asked.departement_code and case_id = asked.case_id and fingerprint is distinct from asked.fingerprint;
      continue when not access.matchable(asked.departement_code, asked.case_id) or exists (select from tenant.match_request e
        where e.departement_code = asked.departement_code and e.case_id = asked.case_id and e.fingerprint = asked.fingerprint
          and e.looked_at is not null and e.id <> asked.id);
      perform access.find_holders(asked.departement_code, asked.case_id, asked.fingerprint, asked.asked_at, at);
    end loop;
    return looked;
  end $function$;

alter function access.match_submissions(at timestamp with time zone) owner to passerelle_matching;
revoke execute on function access.match_submissions(at timestamp with time zone) from public;
grant execute on function access.match_submissions(at timestamp with time zone) to passerelle_jobs;
