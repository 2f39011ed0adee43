-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.asked_erasure owner to passerelle_owner;
alter table tenant.asked_erasure enable row level security;
alter table tenant.asked_erasure force row level security;
create policy eraser_tenant on tenant.asked_erasure for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.asked_erasure for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.asked_erasure for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.asked_erasure for select to passerelle_reader
  using (departement_code = access.departement());
grant delete, insert, select on tenant.asked_erasure to passerelle_eraser;
grant select on tenant.asked_erasure to passerelle_grants;
grant select on tenant.asked_erasure to passerelle_reader;
grant select (case_id, departement_code) on tenant.asked_erasure to passerelle_eraser;
