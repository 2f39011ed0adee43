-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.pleading_addressees(of_case uuid)
 RETURNS TABLE(authority_id uuid, name text, seat boolean, attended boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select o.id, o.name, o.seat, exists (
      select from directory.mandate m join directory.account a on a.id = m.account_id
      where m.departement_code = access.departement() and m.role = 'PARQUET' and m.authority_id = o.id and m.revoked_at is null
       and access.stands(m.stands_in_for) and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
       and a.deactivated_at is null
       and not exists (select from tenant.kept_reader k where k.departement_code = access.departement() and k.case_id = of_case
         and k.state in ('PENDING', 'UPHELD') and (k.reader = lower(a.email) or access.reached(array[m.id], access.person_at(k.reader), k.asked_at))))
    from reference.authority o join reference.authority_territory t on t.authority_id = o.id
    where t.departement_code = access.departement() and o.kind = 'PARQUET' and o.valid_from <= access.today()
      and (o.valid_until is null or access.today() < o.valid_until) $function$;

alter function access.pleading_addressees(of_case uuid) owner to passerelle_reader;
revoke execute on function access.pleading_addressees(of_case uuid) from public;
grant execute on function access.pleading_addressees(of_case uuid) to passerelle_app;
