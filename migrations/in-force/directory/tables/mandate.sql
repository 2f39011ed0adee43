-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.mandate owner to passerelle_owner;
alter table directory.mandate enable row level security;
alter table directory.mandate force row level security;
create policy app_insert on directory.mandate for insert to passerelle_app
  with check ((( SELECT access.mandate() AS mandate)) IS NULL AND access.taken_up(mandate.*));
create policy app_select on directory.mandate for select to passerelle_app
  using (account_id = (( SELECT access.account() AS account)) OR ( SELECT access.reads_directory() AS reads_directory) AND (departement_code = (( SELECT access.departement() AS departement)) OR ( SELECT access.administers() AS administers)));
create policy app_update on directory.mandate for update to passerelle_app
  using (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated))
  with check (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy owner_all on directory.mandate for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_coverage_coverage on directory.mandate for select to passerelle_coverage
  using (true);
create policy passerelle_letters_select on directory.mandate for select to passerelle_letters
  using (true);
create policy reader_all on directory.mandate for select to passerelle_grants, passerelle_jobs, passerelle_reader, passerelle_statistics
  using (true);
grant insert, select on directory.mandate to passerelle_app;
grant select on directory.mandate to passerelle_grants;
grant select on directory.mandate to passerelle_reader;
grant select (account_id, authority_id, body_id, departement_code, id, revoked_at, role, team_id, valid_from, valid_until) on directory.mandate to passerelle_jobs;
grant select (account_id, body_id, departement_code, id, revoked_at, role, stands_in_for, valid_from, valid_until) on directory.mandate to passerelle_coverage;
grant select (account_id, id, revoked_at, valid_from, valid_until) on directory.mandate to passerelle_letters;
grant update (revoked_at, version) on directory.mandate to passerelle_app;
