-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.name_spelling owner to passerelle_owner;
alter table tenant.name_spelling enable row level security;
alter table tenant.name_spelling force row level security;
create policy grants_tenant on tenant.name_spelling for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.name_spelling for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.name_spelling for select to passerelle_reader
  using (departement_code = access.departement());
grant delete, insert, select on tenant.name_spelling to passerelle_grants;
grant select on tenant.name_spelling to passerelle_reader;
