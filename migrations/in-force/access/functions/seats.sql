-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.seats(of_body uuid, of_case uuid)
 RETURNS TABLE(formation text, relation text, role text, stage text, fact_bit smallint, authority_id uuid, attended boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select l.formation, l.relation, l.role, l.stage, l.fact_bit, p.authority_id, exists (
      select from directory.mandate m join directory.account a on a.id = m.account_id
      where m.departement_code = access.departement() and m.role = l.role and m.revoked_at is null and access.stands(m.stands_in_for) and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
       and a.deactivated_at is null
       and case when p.authority_id is null then m.body_id = b.id else m.authority_id = p.authority_id end
       and not exists (select from tenant.kept_reader k where k.departement_code = access.departement() and k.case_id = of_case
         and k.state in ('PENDING', 'UPHELD') and (k.reader = lower(a.email) or access.reached(array[m.id], access.person_at(k.reader), k.asked_at))))
    from directory.body b
    join (select distinct r.body_kind, r.formation, r.relation, r.role, r.stage, r.fact_bit from reference.level_rule r
      where r.relation in ('SECRETARIAT', 'DECIDING', 'ADDRESSEE', 'CONSULTED')) l on l.body_kind = b.kind
    left join lateral (
      select o.id as authority_id from reference.authority o join reference.authority_territory t on t.authority_id = o.id
      where t.departement_code = b.departement_code and o.kind = 'PARQUET' and l.role = 'PARQUET' and l.relation = 'DECIDING'
       and (b.kind = 'CODAF' or l.formation = 'PROTECTION_CIRCUIT')) p on true
    where b.id = of_body and b.departement_code = access.departement() $function$;

alter function access.seats(of_body uuid, of_case uuid) owner to passerelle_reader;
grant execute on function access.seats(of_body uuid, of_case uuid) to public;
