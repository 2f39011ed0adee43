-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.opinion_version owner to passerelle_owner;
alter table tenant.opinion_version enable row level security;
alter table tenant.opinion_version force row level security;
create policy app_insert on tenant.opinion_version for insert to passerelle_app
  with check (departement_code = access.departement());
create policy eraser_tenant on tenant.opinion_version for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.opinion_version for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.opinion_version for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.opinion_version for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.opinion_version to passerelle_eraser;
grant insert on tenant.opinion_version to passerelle_app;
grant select on tenant.opinion_version to passerelle_grants;
grant select on tenant.opinion_version to passerelle_reader;
grant select (departement_code, holder_id) on tenant.opinion_version to passerelle_eraser;
