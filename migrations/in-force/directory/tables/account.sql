-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.account owner to passerelle_owner;
alter table directory.account enable row level security;
alter table directory.account force row level security;
create policy app_insert on directory.account for insert to passerelle_app
  with check (( SELECT access.mandated() AS mandated) AND created_by IS NOT NULL);
create policy app_select on directory.account for select to passerelle_app
  using (id = (( SELECT access.account() AS account)) OR ( SELECT access.reads_directory() AS reads_directory));
create policy app_update on directory.account for update to passerelle_app
  using (( SELECT access.mandated() AS mandated))
  with check (( SELECT access.mandated() AS mandated));
create policy owner_all on directory.account for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_coverage_select on directory.account for select to passerelle_coverage
  using (true);
create policy passerelle_letters_select on directory.account for select to passerelle_letters
  using (true);
create policy reader_all on directory.account for select to passerelle_grants, passerelle_jobs, passerelle_reader, passerelle_statistics
  using (true);
grant insert, select, update on directory.account to passerelle_app;
grant select on directory.account to passerelle_grants;
grant select on directory.account to passerelle_reader;
grant select (deactivated_at, email, id) on directory.account to passerelle_jobs;
grant select (deactivated_at, email, id) on directory.account to passerelle_letters;
grant select (deactivated_at, id) on directory.account to passerelle_coverage;
