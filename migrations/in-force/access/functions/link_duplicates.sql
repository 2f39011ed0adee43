-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.link_duplicates(at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    with linked as (
      update tenant.possible_duplicate d set contact_departement = d.other_departement
      where d.side = 'HOLDER' and d.state = 'SAME_PERSON' and d.contact_departement is null
        and access.matchable(d.departement_code, d.case_id) and access.matchable(d.other_departement, d.other_case_id)
      returning d.departement_code, d.case_id, d.code, d.other_departement, d.other_case_id)
    insert into tenant.possible_duplicate (departement_code, id, case_id, organisation_id, side, code, state, found_month, tell_from,
        other_departement, other_case_id, contact_departement)
      select l.other_departement, gen_random_uuid(), l.other_case_id, c.organisation_id, 'OTHER', l.code, 'SAME_PERSON',
        date_trunc('month', at at time zone t.time_zone)::date, date_trunc('month', at at time zone t.time_zone)::date,
        l.departement_code, l.case_id, l.departement_code
      from linked l join tenant.case_file c on c.departement_code = l.other_departement and c.id = l.other_case_id
      join reference.territory t on t.code = l.other_departement
    on conflict do nothing $function$;

alter function access.link_duplicates(at timestamp with time zone) owner to passerelle_matching;
revoke execute on function access.link_duplicates(at timestamp with time zone) from public;
grant execute on function access.link_duplicates(at timestamp with time zone) to passerelle_jobs;
