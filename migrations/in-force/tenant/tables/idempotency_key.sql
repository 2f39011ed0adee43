-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.idempotency_key owner to passerelle_owner;
alter table tenant.idempotency_key enable row level security;
alter table tenant.idempotency_key force row level security;
create policy app_insert on tenant.idempotency_key for insert to passerelle_app
  with check (departement_code = access.departement() AND account_id = access.account());
create policy app_select on tenant.idempotency_key for select to passerelle_app
  using (departement_code = access.departement() AND account_id = access.account());
create policy grants_tenant on tenant.idempotency_key for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_all on tenant.idempotency_key for all to passerelle_jobs
  using (true);
create policy owner_all on tenant.idempotency_key for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.idempotency_key for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.idempotency_key to passerelle_jobs;
grant insert, select on tenant.idempotency_key to passerelle_app;
grant select on tenant.idempotency_key to passerelle_grants;
grant select on tenant.idempotency_key to passerelle_reader;
grant select (created_at, departement_code) on tenant.idempotency_key to passerelle_jobs;
