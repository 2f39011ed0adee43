-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.accord owner to passerelle_owner;
alter table tenant.accord enable row level security;
alter table tenant.accord force row level security;
create policy app_insert on tenant.accord for insert to passerelle_app
  with check (departement_code = access.departement() AND access.own_case(case_id));
create policy app_select on tenant.accord for select to passerelle_app
  using (departement_code = access.departement() AND access.own_case(case_id));
create policy app_update on tenant.accord for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND access.own_case(case_id));
create policy eraser_tenant on tenant.accord for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.accord for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.accord for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_select on tenant.accord for select to passerelle_transfer
  using (true);
create policy passerelle_transfer_update on tenant.accord for update to passerelle_transfer
  using (true)
  with check (true);
create policy reader_tenant on tenant.accord for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.accord to passerelle_eraser;
grant insert, select, update on tenant.accord to passerelle_app;
grant select on tenant.accord to passerelle_grants;
grant select on tenant.accord to passerelle_reader;
grant select (case_id, departement_code) on tenant.accord to passerelle_eraser;
grant select (case_id, departement_code, withdrawn_at) on tenant.accord to passerelle_transfer;
grant update (withdrawn_at) on tenant.accord to passerelle_transfer;
