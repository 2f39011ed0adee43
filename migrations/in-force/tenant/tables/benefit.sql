-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.benefit owner to passerelle_owner;
alter table tenant.benefit enable row level security;
alter table tenant.benefit force row level security;
create policy app_insert on tenant.benefit for insert to passerelle_app
  with check (departement_code = access.departement());
create policy app_select on tenant.benefit for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.benefit for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement());
create policy eraser_tenant on tenant.benefit for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.benefit for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.benefit for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_insert on tenant.benefit for insert to passerelle_transfer
  with check (true);
create policy passerelle_transfer_select on tenant.benefit for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.benefit for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.benefit to passerelle_eraser;
grant insert on tenant.benefit to passerelle_transfer;
grant insert, update on tenant.benefit to passerelle_app;
grant select on tenant.benefit to passerelle_grants;
grant select on tenant.benefit to passerelle_reader;
grant select (case_id, children, departement_code, ends_on, granted_on, id, kind, recorded_at, recorded_by, refused_on, requested_on, starts_on) on tenant.benefit to passerelle_transfer;
grant select (case_id, departement_code) on tenant.benefit to passerelle_eraser;
grant select (departement_code, id, version) on tenant.benefit to passerelle_app;
