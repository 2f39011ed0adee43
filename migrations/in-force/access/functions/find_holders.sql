-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.find_holders(place text, subject uuid, print bytea, since timestamp with time zone, at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    insert into tenant.possible_duplicate (departement_code, id, case_id, organisation_id, side, code, state, found_month, tell_from,
        other_departement, other_case_id)
      select h.departement_code, gen_random_uuid(), h.id, h.organisation_id, 'HOLDER', upper(substr(md5(gen_random_uuid()::text), 1, 8)),
        case when (select count(*) from tenant.possible_duplicate p where p.organisation_id = h.organisation_id and p.side = 'HOLDER'
          and p.found_month = l.month and p.state <> 'WITHHELD') >= 5 then 'WITHHELD' else 'FOUND' end,
        l.month, (l.month + interval '1 month')::date, place, subject
      from tenant.case_fact f
      join tenant.case_file h on h.departement_code = f.departement_code and h.id = f.case_id
      join reference.territory t on t.code = h.departement_code
      cross join lateral (select date_trunc('month', at at time zone t.time_zone)::date as month) l
      where f.fingerprint = print and not (f.departement_code = place and f.case_id = subject)
        and access.matchable(h.departement_code, h.id)
        and coalesce((select min(q.asked_at) from tenant.match_request q where q.departement_code = f.departement_code and q.case_id = f.case_id
          and q.fingerprint = print), '-infinity') <= since
        and not exists (select from tenant.transfer_parcel p where
          (p.departement_code, p.holder_id, p.source_departement, p.source_case_id) in ((place, subject, h.departement_code, h.id), (h.departement_code, h.id, place, subject)))
        and not exists (select from tenant.transfer_parcel p join tenant.possible_duplicate d on d.other_departement = p.source_departement
          and d.other_case_id = p.source_case_id and d.side = 'HOLDER'
          where p.departement_code = place and p.holder_id = subject and d.departement_code = h.departement_code and d.case_id = h.id)
      order by h.submitted_at, h.id limit 5
    on conflict do nothing $function$;

alter function access.find_holders(place text, subject uuid, print bytea, since timestamp with time zone, at timestamp with time zone) owner to passerelle_matching;
revoke execute on function access.find_holders(place text, subject uuid, print bytea, since timestamp with time zone, at timestamp with time zone) from public;
