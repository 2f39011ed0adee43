-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.suggestion owner to passerelle_owner;
alter table tenant.suggestion enable row level security;
alter table tenant.suggestion force row level security;
create policy app_insert on tenant.suggestion for insert to passerelle_app
  with check (departement_code = access.departement());
create policy eraser_tenant on tenant.suggestion for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.suggestion for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.suggestion for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.suggestion for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.suggestion to passerelle_eraser;
grant insert on tenant.suggestion to passerelle_app;
grant select on tenant.suggestion to passerelle_grants;
grant select on tenant.suggestion to passerelle_reader;
grant select (case_id, departement_code) on tenant.suggestion to passerelle_eraser;
