-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.referral_in_danger(named uuid, read_out text)
 RETURNS TABLE(referral_id uuid, holder_id uuid, mandate_id uuid, role text, body_kind text, formation text, stage text, facts smallint, wrapped bytea, key_version integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     select r.id, r.holder_id, m.id, m.role, r.body_kind, r.formation, r.stage, coalesce(c.facts, 0::smallint), k.wrapped, k.version
     from tenant.referral r
     join directory.mandate m on m.body_id = r.body_id
     join directory.account a on a.id = m.account_id
     join vault.data_key k on k.departement_code = r.departement_code and k.holder_id = r.holder_id
     join tenant.case_file c on c.departement_code = r.departement_code and c.id = r.case_id
     where r.departement_code = access.departement() and (r.id = named or r.pseudonym = read_out) and r.status <> 'CLOSED'
       and (r.expires_on is null or r.expires_on >= access.today()) and m.account_id = access.account() and m.departement_code = access.departement() and m.revoked_at is null and access.stands(m.stands_in_for)
       and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until) and a.deactivated_at is null
       and m.id = coalesce(access.mandate(), m.id)
       and r.id <> all((select access.recused())::uuid[]) and r.holder_id <> all((select access.kept_from())::uuid[]) and (cardinality((select access.shut())::uuid[]) = 0 or not (select access.shut())::uuid[] &&
        array[access.seat(r.holder_id, m.id::text), access.seat(r.id, m.id::text)])
     order by m.granted_at, m.id $function$;

alter function access.referral_in_danger(named uuid, read_out text) owner to passerelle_reader;
grant execute on function access.referral_in_danger(named uuid, read_out text) to public;
