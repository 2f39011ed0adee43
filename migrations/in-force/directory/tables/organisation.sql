-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.organisation owner to passerelle_owner;
alter table directory.organisation enable row level security;
alter table directory.organisation force row level security;
create policy app_insert on directory.organisation for insert to passerelle_app
  with check (( SELECT access.mandated() AS mandated));
create policy app_select on directory.organisation for select to passerelle_app
  using ((( SELECT access.account() AS account)) IS NOT NULL);
create policy app_update on directory.organisation for update to passerelle_app
  using (( SELECT access.mandated() AS mandated))
  with check (( SELECT access.mandated() AS mandated));
create policy owner_all on directory.organisation for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_coverage_select on directory.organisation for select to passerelle_coverage
  using (true);
create policy reader_all on directory.organisation for select to passerelle_grants, passerelle_jobs, passerelle_reader, passerelle_statistics
  using (true);
grant insert, select, update on directory.organisation to passerelle_app;
grant select on directory.organisation to passerelle_grants;
grant select on directory.organisation to passerelle_reader;
grant select (id, name) on directory.organisation to passerelle_coverage;
