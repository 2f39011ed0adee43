-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.recognise(account uuid, identity bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
   declare people uuid[]; begin
     insert into directory.verified_identity (digest, account_id, seen_at) values (identity, account, access.now()) on conflict do nothing;
     if not found then return; end if;
     perform pg_advisory_xact_lock(hashtextextended('persons', 0));
     select array_agg(distinct coalesce(a.person_id, a.id)) into people
       from directory.verified_identity v join directory.account a on a.id = v.account_id where v.digest = identity;
     update directory.account o set person_id =
         (select f.id from directory.account f where f.id = any(people) order by f.created_at, f.id limit 1)
       where cardinality(people) > 1 and coalesce(o.person_id, o.id) = any(people);
   end $function$;

alter function access.recognise(account uuid, identity bytea) owner to passerelle_owner;
revoke execute on function access.recognise(account uuid, identity bytea) from public;
grant execute on function access.recognise(account uuid, identity bytea) to passerelle_app;
