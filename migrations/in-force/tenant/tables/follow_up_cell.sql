-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.follow_up_cell owner to passerelle_owner;
alter table tenant.follow_up_cell enable row level security;
alter table tenant.follow_up_cell force row level security;
create policy app_insert on tenant.follow_up_cell for insert to passerelle_app
  with check (departement_code = access.departement() AND access.runs_body(body_id));
create policy app_select on tenant.follow_up_cell for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.follow_up_cell for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND access.runs_body(body_id));
create policy grants_tenant on tenant.follow_up_cell for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.follow_up_cell for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_coverage_select on tenant.follow_up_cell for select to passerelle_coverage
  using (true);
create policy reader_tenant on tenant.follow_up_cell for select to passerelle_reader
  using (departement_code = access.departement());
grant insert, select, update on tenant.follow_up_cell to passerelle_app;
grant select on tenant.follow_up_cell to passerelle_grants;
grant select on tenant.follow_up_cell to passerelle_reader;
grant select (body_id, departement_code, valid_from, valid_until) on tenant.follow_up_cell to passerelle_coverage;
