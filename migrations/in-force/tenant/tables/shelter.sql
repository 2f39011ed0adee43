-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.shelter owner to passerelle_owner;
alter table tenant.shelter enable row level security;
alter table tenant.shelter force row level security;
create policy app_insert on tenant.shelter for insert to passerelle_app
  with check (departement_code = access.departement() AND (team_id = ANY ((( SELECT access.grantees() AS grantees))::uuid[])));
create policy app_select on tenant.shelter for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.shelter for update to passerelle_app
  using (departement_code = access.departement() AND (team_id = ANY ((( SELECT access.grantees() AS grantees))::uuid[])))
  with check (departement_code = access.departement() AND (team_id = ANY ((( SELECT access.grantees() AS grantees))::uuid[])));
create policy grants_tenant on tenant.shelter for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_select on tenant.shelter for select to passerelle_jobs
  using (true);
create policy owner_all on tenant.shelter for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.shelter for select to passerelle_reader
  using (departement_code = access.departement());
grant insert on tenant.shelter to passerelle_app;
grant select on tenant.shelter to passerelle_grants;
grant select on tenant.shelter to passerelle_reader;
grant select (departement_code, id, team_id) on tenant.shelter to passerelle_jobs;
grant select (departement_code, id, team_id, version) on tenant.shelter to passerelle_app;
grant update (closed_on, conditions, confirmed_on, name, phone, publics, version, with_children) on tenant.shelter to passerelle_app;
