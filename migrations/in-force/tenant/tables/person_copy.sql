-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.person_copy owner to passerelle_owner;
alter table tenant.person_copy enable row level security;
alter table tenant.person_copy force row level security;
create policy app_insert on tenant.person_copy for insert to passerelle_app
  with check (departement_code = access.departement() AND access.own_case(case_id) AND produced_by = access.account());
create policy grants_tenant on tenant.person_copy for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.person_copy for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.person_copy for select to passerelle_reader
  using (departement_code = access.departement());
grant insert on tenant.person_copy to passerelle_app;
grant select on tenant.person_copy to passerelle_grants;
grant select on tenant.person_copy to passerelle_reader;
