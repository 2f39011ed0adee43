-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.case_event owner to passerelle_owner;
alter table tenant.case_event enable row level security;
alter table tenant.case_event force row level security;
create policy app_insert on tenant.case_event for insert to passerelle_app
  with check (departement_code = access.departement());
create policy eraser_tenant on tenant.case_event for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.case_event for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.case_event for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_insert on tenant.case_event for insert to passerelle_transfer
  with check (true);
create policy reader_tenant on tenant.case_event for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.case_event to passerelle_eraser;
grant insert on tenant.case_event to passerelle_app;
grant insert on tenant.case_event to passerelle_transfer;
grant select on tenant.case_event to passerelle_grants;
grant select on tenant.case_event to passerelle_reader;
grant select (at, case_id, departement_code) on tenant.case_event to passerelle_eraser;
