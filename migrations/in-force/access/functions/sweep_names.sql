-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.sweep_names(place text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  begin
    perform set_config('app.departement', place, true);
    perform pg_advisory_xact_lock(hashtextextended('name index ' || place, 0));
    delete from tenant.name_form f using vault.data_key k where f.departement_code = place and k.departement_code = place
      and k.holder_id = f.case_id and k.wrapped = '';
    delete from tenant.name_spelling s where s.departement_code = place and not exists (
      select from tenant.name_form f where f.departement_code = place and f.form = s.form);
  end $function$;

alter function access.sweep_names(place text) owner to passerelle_grants;
revoke execute on function access.sweep_names(place text) from public;
grant execute on function access.sweep_names(place text) to passerelle_jobs;
