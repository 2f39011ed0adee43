-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.access_grant owner to passerelle_owner;
alter table tenant.access_grant enable row level security;
alter table tenant.access_grant force row level security;
create policy grants_tenant on tenant.access_grant for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.access_grant for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.access_grant for select to passerelle_reader
  using (departement_code = access.departement());
grant delete, insert, select, update on tenant.access_grant to passerelle_grants;
grant select on tenant.access_grant to passerelle_reader;
