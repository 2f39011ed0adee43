-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.alert_origin owner to passerelle_owner;
alter table tenant.alert_origin enable row level security;
alter table tenant.alert_origin force row level security;
create policy app_insert on tenant.alert_origin for insert to passerelle_app
  with check (departement_code = access.departement());
create policy eraser_tenant on tenant.alert_origin for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.alert_origin for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_select on tenant.alert_origin for select to passerelle_jobs
  using (true);
create policy owner_all on tenant.alert_origin for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.alert_origin for select to passerelle_reader
  using (departement_code = access.departement());
grant insert on tenant.alert_origin to passerelle_app;
grant select on tenant.alert_origin to passerelle_grants;
grant select on tenant.alert_origin to passerelle_reader;
grant select (case_id, departement_code, referral_id) on tenant.alert_origin to passerelle_eraser;
grant select (departement_code, referral_id, team_id) on tenant.alert_origin to passerelle_jobs;
grant update (case_id) on tenant.alert_origin to passerelle_eraser;
