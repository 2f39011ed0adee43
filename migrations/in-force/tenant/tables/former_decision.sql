-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.former_decision owner to passerelle_owner;
alter table tenant.former_decision enable row level security;
alter table tenant.former_decision force row level security;
create policy app_insert on tenant.former_decision for insert to passerelle_app
  with check (departement_code = access.departement());
create policy app_select on tenant.former_decision for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy eraser_tenant on tenant.former_decision for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.former_decision for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.former_decision for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.former_decision for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.former_decision to passerelle_eraser;
grant insert on tenant.former_decision to passerelle_app;
grant insert, select on tenant.former_decision to passerelle_grants;
grant select on tenant.former_decision to passerelle_reader;
grant select (case_id, departement_code) on tenant.former_decision to passerelle_eraser;
grant select (departement_code, id) on tenant.former_decision to passerelle_app;
