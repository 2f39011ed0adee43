-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.returns_for(commission uuid, asked integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  -- A referral from which one stands back is known to who stood back: its year is another's to produce.
  select access.runs_body(commission) and not exists (
    select from tenant.referral r where r.departement_code = access.departement() and r.body_id = commission
      and r.id = any((select access.recused())::uuid[]) and extract(year from r.created_at) <= asked
      and not exists (select from tenant.case_file c where c.departement_code = r.departement_code and c.id = r.case_id
        and extract(year from c.ended_at) < asked)) $function$;

alter function access.returns_for(commission uuid, asked integer) owner to passerelle_reader;
revoke execute on function access.returns_for(commission uuid, asked integer) from public;
