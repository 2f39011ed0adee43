-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.dissent owner to passerelle_owner;
alter table tenant.dissent enable row level security;
alter table tenant.dissent force row level security;
create policy app_delete on tenant.dissent for delete to passerelle_app
  using (departement_code = access.departement() AND access.runs_item(agenda_item_id) AND ( SELECT access.mandated() AS mandated));
create policy app_insert on tenant.dissent for insert to passerelle_app
  with check (departement_code = access.departement() AND access.runs_item(agenda_item_id));
create policy app_select on tenant.dissent for select to passerelle_app
  using (departement_code = access.departement() AND access.runs_item(agenda_item_id));
create policy app_update on tenant.dissent for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND access.runs_item(agenda_item_id));
create policy eraser_tenant on tenant.dissent for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.dissent for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.dissent for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.dissent for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.dissent to passerelle_eraser;
grant delete, insert, update on tenant.dissent to passerelle_app;
grant select on tenant.dissent to passerelle_grants;
grant select on tenant.dissent to passerelle_reader;
grant select (agenda_item_id, departement_code, mandate_id, version) on tenant.dissent to passerelle_app;
grant select (departement_code, holder_id) on tenant.dissent to passerelle_eraser;
