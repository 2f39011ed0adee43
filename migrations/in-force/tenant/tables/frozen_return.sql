-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.frozen_return owner to passerelle_owner;
alter table tenant.frozen_return enable row level security;
alter table tenant.frozen_return force row level security;
create policy grants_tenant on tenant.frozen_return for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_sweep on tenant.frozen_return for all to passerelle_jobs
  using (true);
create policy owner_all on tenant.frozen_return for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_freezes on tenant.frozen_return for all to passerelle_reader
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy reader_tenant on tenant.frozen_return for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.frozen_return to passerelle_jobs;
grant insert, select, update on tenant.frozen_return to passerelle_reader;
grant select on tenant.frozen_return to passerelle_grants;
grant select (frozen_on) on tenant.frozen_return to passerelle_jobs;
