-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.hands(mandates uuid[])
 RETURNS TABLE(mandate_id uuid, person uuid, since timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return query
    with recursive hand as (
      select m.id as mandate, m.id as via, coalesce(a.person_id, a.id) as who, timestamptz 'infinity' as given
        from directory.mandate m join directory.account a on a.id = m.account_id where m.id = any(mandates)
      union
      select h.mandate, o.id, coalesce(a.person_id, a.id), o.given from hand h join directory.mandate v on v.id = h.via
      cross join lateral (
        select p.id, p.account_id, h.given from directory.mandate p where p.id = v.stands_in_for
        union all
        select s.id, s.account_id, least(h.given, v.granted_at) from directory.account g
          join directory.account t on coalesce(t.person_id, t.id) = coalesce(g.person_id, g.id)
          join directory.mandate s on s.account_id = t.id and s.role = v.role
            and (s.departement_code, s.body_id, s.authority_id, s.organisation_id)
              is not distinct from (v.departement_code, v.body_id, v.authority_id, v.organisation_id)
          where g.id = v.granted_by and s.id <> v.id and not exists (select from directory.mandate_proposal q where q.mandate_id = v.id and not q.alone
            and access.person_of(q.proposed_by) is distinct from access.person_of((select s.account_id from directory.mandate_approval s where s.proposal_id = q.id)))) o (id, account_id, given)
      join directory.account a on a.id = o.account_id)
    select h.mandate, h.who, max(h.given) from hand h group by h.mandate, h.who; end $function$;

alter function access.hands(mandates uuid[]) owner to passerelle_reader;
revoke execute on function access.hands(mandates uuid[]) from public;
