-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.retained_age owner to passerelle_owner;
alter table tenant.retained_age enable row level security;
alter table tenant.retained_age force row level security;
create policy app_insert on tenant.retained_age for insert to passerelle_app
  with check (departement_code = access.departement() AND access.own_case(case_id));
create policy eraser_tenant on tenant.retained_age for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.retained_age for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.retained_age for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.retained_age for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_insert on tenant.retained_age for insert to passerelle_transfer
  with check (true);
create policy passerelle_transfer_select on tenant.retained_age for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.retained_age for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.retained_age to passerelle_eraser;
grant delete, insert on tenant.retained_age to passerelle_transfer;
grant insert on tenant.retained_age to passerelle_app;
grant select on tenant.retained_age to passerelle_grants;
grant select on tenant.retained_age to passerelle_reader;
grant select (age, basis, birth_month, case_id, departement_code, recorded_at, recorded_by, retained_on) on tenant.retained_age to passerelle_transfer;
grant select (case_id, departement_code) on tenant.retained_age to passerelle_eraser;
