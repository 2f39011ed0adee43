-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.outbox owner to passerelle_owner;
alter table tenant.outbox enable row level security;
alter table tenant.outbox force row level security;
create policy app_insert on tenant.outbox for insert to passerelle_app
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.outbox for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_all on tenant.outbox for all to passerelle_jobs
  using (true);
create policy owner_all on tenant.outbox for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_letters_insert on tenant.outbox for insert to passerelle_letters
  with check (true);
create policy passerelle_letters_select on tenant.outbox for select to passerelle_letters
  using (true);
create policy passerelle_matching_insert on tenant.outbox for insert to passerelle_matching
  with check (true);
create policy passerelle_transfer_insert on tenant.outbox for insert to passerelle_transfer
  with check (true);
create policy reader_tenant on tenant.outbox for select to passerelle_reader
  using (departement_code = access.departement());
grant delete, select on tenant.outbox to passerelle_jobs;
grant insert on tenant.outbox to passerelle_app;
grant insert on tenant.outbox to passerelle_letters;
grant insert on tenant.outbox to passerelle_matching;
grant insert on tenant.outbox to passerelle_transfer;
grant select on tenant.outbox to passerelle_grants;
grant select on tenant.outbox to passerelle_reader;
grant select (departement_code, event, id, subject_id) on tenant.outbox to passerelle_letters;
grant update (attempts, next_attempt_at, told) on tenant.outbox to passerelle_jobs;
