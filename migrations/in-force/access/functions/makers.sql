-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.makers(mandates uuid[])
 RETURNS TABLE(mandate_id uuid, person uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return query
    with recursive made as (
      select m.id as mandate, m.id as via, coalesce(a.person_id, a.id) as who
        from directory.mandate m join directory.account a on a.id = m.account_id where m.id = any(mandates)
      union
      select d.mandate, o.id, coalesce(a.person_id, a.id) from made d join directory.mandate v on v.id = d.via
      cross join lateral (
        select p.id, p.account_id from directory.mandate p where p.id = v.stands_in_for
        union all
        select s.id, g.id from directory.account g
          left join directory.mandate s on s.account_id = g.id and (s.departement_code = v.departement_code or s.departement_code is null)
          where g.id = v.granted_by or g.id in (select q.proposed_by from directory.mandate_proposal q where q.mandate_id = v.id)
      ) o (id, account_id)
      join directory.account a on a.id = o.account_id)
    select distinct d.mandate, d.who from made d; end $function$;

alter function access.makers(mandates uuid[]) owner to passerelle_reader;
revoke execute on function access.makers(mandates uuid[]) from public;
