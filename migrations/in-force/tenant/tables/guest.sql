-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.guest owner to passerelle_owner;
alter table tenant.guest enable row level security;
alter table tenant.guest force row level security;
create policy app_insert on tenant.guest for insert to passerelle_app
  with check (departement_code = access.departement() AND access.runs_item(agenda_item_id));
create policy app_select on tenant.guest for select to passerelle_app
  using (departement_code = access.departement() AND access.runs_item(agenda_item_id));
create policy app_update on tenant.guest for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND access.runs_item(agenda_item_id));
create policy eraser_tenant on tenant.guest for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.guest for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.guest for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.guest for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.guest to passerelle_eraser;
grant insert, update on tenant.guest to passerelle_app;
grant select on tenant.guest to passerelle_grants;
grant select on tenant.guest to passerelle_reader;
grant select (departement_code, holder_id) on tenant.guest to passerelle_eraser;
grant select (departement_code, id, version) on tenant.guest to passerelle_app;
