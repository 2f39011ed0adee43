-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.co_chair_seats(session uuid)
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return (
     select coalesce(array_agg(distinct m.role), '{}') from tenant.session s
       join directory.mandate m on m.body_id = s.body_id or (m.role = 'PARQUET' and m.body_id is null)
       join directory.account a on a.id = m.account_id
       where s.departement_code = access.departement() and s.id = session and s.body_kind = 'VICTIM_SUPPORT_COMMITTEE' and m.departement_code = access.departement() and m.account_id = access.account() and m.revoked_at is null
         and access.stands(m.stands_in_for) and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
         and a.deactivated_at is null and m.id = coalesce(access.mandate(), m.id)
         and (m.role = 'PREFECTURE' or (m.role = 'PARQUET' and exists (
           select from reference.authority o join reference.authority_territory t on t.authority_id = o.id
           where o.id = m.authority_id and o.kind = 'PARQUET' and o.seat and t.departement_code = s.departement_code)))); end $function$;

alter function access.co_chair_seats(session uuid) owner to passerelle_reader;
grant execute on function access.co_chair_seats(session uuid) to public;
