-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table vault.data_key owner to passerelle_owner;
alter table vault.data_key enable row level security;
alter table vault.data_key force row level security;
create policy app_insert on vault.data_key for insert to passerelle_app
  with check (departement_code = access.departement());
create policy eraser_tenant on vault.data_key for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on vault.data_key for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on vault.data_key for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_delete on vault.data_key for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_insert on vault.data_key for insert to passerelle_transfer
  with check (true);
create policy passerelle_transfer_select on vault.data_key for select to passerelle_transfer
  using (true);
create policy passerelle_transfer_update on vault.data_key for update to passerelle_transfer
  using (true)
  with check (true);
create policy reader_tenant on vault.data_key for select to passerelle_reader
  using (departement_code = access.departement());
grant delete, insert on vault.data_key to passerelle_transfer;
grant insert on vault.data_key to passerelle_app;
grant select on vault.data_key to passerelle_grants;
grant select on vault.data_key to passerelle_reader;
grant select (departement_code, holder_id) on vault.data_key to passerelle_eraser;
grant select (departement_code, holder_id, version, wrapped) on vault.data_key to passerelle_transfer;
grant update (wrapped) on vault.data_key to passerelle_eraser;
grant update (wrapped) on vault.data_key to passerelle_transfer;
