-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.approval owner to passerelle_owner;
alter table directory.approval enable row level security;
alter table directory.approval force row level security;
create policy app_insert on directory.approval for insert to passerelle_app
  with check (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy app_select on directory.approval for select to passerelle_app
  using ((( SELECT access.account() AS account)) IS NOT NULL);
create policy app_update on directory.approval for update to passerelle_app
  using (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated))
  with check (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy owner_all on directory.approval for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_coverage_select on directory.approval for select to passerelle_coverage
  using (true);
create policy reader_all on directory.approval for select to passerelle_grants, passerelle_jobs, passerelle_reader, passerelle_statistics
  using (true);
grant insert, select, update on directory.approval to passerelle_app;
grant select on directory.approval to passerelle_grants;
grant select on directory.approval to passerelle_reader;
grant select (departement_code, organisation_id, valid_from, valid_until) on directory.approval to passerelle_coverage;
