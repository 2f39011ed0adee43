-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.kept_reader owner to passerelle_owner;
alter table tenant.kept_reader enable row level security;
alter table tenant.kept_reader force row level security;
create policy app_insert on tenant.kept_reader for insert to passerelle_app
  with check (departement_code = access.departement() AND access.own_case(case_id) AND asked_by = access.account());
create policy app_select on tenant.kept_reader for select to passerelle_app
  using (departement_code = access.departement() AND (access.own_case(case_id) OR access.answers(reader)));
create policy app_update on tenant.kept_reader for update to passerelle_app
  using (departement_code = access.departement() AND access.answers(reader))
  with check (departement_code = access.departement() AND answered_by = access.account());
create policy eraser_tenant on tenant.kept_reader for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.kept_reader for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_select on tenant.kept_reader for select to passerelle_jobs
  using (true);
create policy owner_all on tenant.kept_reader for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_insert on tenant.kept_reader for insert to passerelle_transfer
  with check (true);
create policy passerelle_transfer_select on tenant.kept_reader for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.kept_reader for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.kept_reader to passerelle_eraser;
grant insert on tenant.kept_reader to passerelle_transfer;
grant insert, update on tenant.kept_reader to passerelle_app;
grant select on tenant.kept_reader to passerelle_grants;
grant select on tenant.kept_reader to passerelle_reader;
grant select (asked_at, asked_by, case_id, departement_code, named_by, reader, state) on tenant.kept_reader to passerelle_transfer;
grant select (asked_at, case_id, departement_code, id, reader, state) on tenant.kept_reader to passerelle_jobs;
grant select (case_id, departement_code) on tenant.kept_reader to passerelle_eraser;
grant select (departement_code, id, version) on tenant.kept_reader to passerelle_app;
