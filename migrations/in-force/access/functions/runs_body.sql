-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.runs_body(body uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return (
    select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      join directory.body b on b.id = m.body_id join reference.body_kind k on k.kind = b.kind
      where b.id = body and m.role = k.secretariat_role and m.departement_code = access.departement() and m.account_id = access.account() and m.revoked_at is null and access.stands(m.stands_in_for) and m.valid_from <= access.today()
       and (m.valid_until is null or access.today() < m.valid_until) and a.deactivated_at is null
       and m.id = coalesce(access.mandate(), m.id))); end $function$;

alter function access.runs_body(body uuid) owner to passerelle_reader;
grant execute on function access.runs_body(body uuid) to public;
