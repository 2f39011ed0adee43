-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.index_names(holder uuid, names jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  begin
    if not access.own_case(holder) then return; end if;
    perform pg_advisory_xact_lock_shared(hashtextextended('name index ' || access.departement(), 0));
    delete from tenant.name_form where departement_code = access.departement() and case_id = holder;
    insert into tenant.name_form (departement_code, case_id, form, folding)
      select access.departement(), holder, n.form, max(coalesce(n.folding, 1)) from jsonb_to_recordset(names) as n (form bigint, folding smallint)
      group by n.form;
    insert into tenant.name_spelling (departement_code, token, form, deletions)
      select access.departement(), s.token, n.form, min(s.deletions)
      from jsonb_to_recordset(names) as n (form bigint, spellings jsonb)
      cross join lateral jsonb_to_recordset(n.spellings) as s (token bigint, deletions smallint)
      group by s.token, n.form
    on conflict do nothing;
  end $function$;

alter function access.index_names(holder uuid, names jsonb) owner to passerelle_grants;
revoke execute on function access.index_names(holder uuid, names jsonb) from public;
grant execute on function access.index_names(holder uuid, names jsonb) to passerelle_app;
