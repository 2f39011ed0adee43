-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.erasure_certificate owner to passerelle_owner;
alter table tenant.erasure_certificate enable row level security;
alter table tenant.erasure_certificate force row level security;
create policy eraser_tenant on tenant.erasure_certificate for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.erasure_certificate for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.erasure_certificate for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.erasure_certificate for select to passerelle_reader
  using (departement_code = access.departement());
grant insert, select on tenant.erasure_certificate to passerelle_eraser;
grant select on tenant.erasure_certificate to passerelle_grants;
grant select on tenant.erasure_certificate to passerelle_reader;
