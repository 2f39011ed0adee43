-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.earlier_period owner to passerelle_owner;
alter table tenant.earlier_period enable row level security;
alter table tenant.earlier_period force row level security;
create policy app_insert on tenant.earlier_period for insert to passerelle_app
  with check (departement_code = access.departement());
create policy eraser_tenant on tenant.earlier_period for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.earlier_period for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.earlier_period for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_insert on tenant.earlier_period for insert to passerelle_transfer
  with check (true);
create policy passerelle_transfer_select on tenant.earlier_period for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.earlier_period for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.earlier_period to passerelle_eraser;
grant insert on tenant.earlier_period to passerelle_app;
grant insert on tenant.earlier_period to passerelle_transfer;
grant select on tenant.earlier_period to passerelle_grants;
grant select on tenant.earlier_period to passerelle_reader;
grant select (case_id, cut_on, departement_code, id, recorded_at, recorded_by, signatory, signed_on, starts_on) on tenant.earlier_period to passerelle_transfer;
grant select (case_id, departement_code) on tenant.earlier_period to passerelle_eraser;
