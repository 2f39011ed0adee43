-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.membership owner to passerelle_owner;
alter table directory.membership enable row level security;
alter table directory.membership force row level security;
create policy app_insert on directory.membership for insert to passerelle_app
  with check (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy app_select on directory.membership for select to passerelle_app
  using (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy app_update on directory.membership for update to passerelle_app
  using (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated))
  with check (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy owner_all on directory.membership for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_coverage_select on directory.membership for select to passerelle_coverage
  using (true);
create policy passerelle_letters_select on directory.membership for select to passerelle_letters
  using (true);
create policy reader_all on directory.membership for select to passerelle_grants, passerelle_jobs, passerelle_reader, passerelle_statistics
  using (true);
grant insert, select, update on directory.membership to passerelle_app;
grant select on directory.membership to passerelle_grants;
grant select on directory.membership to passerelle_reader;
grant select (body_id, departement_code, formation, mandate_id, quality, role, valid_until) on directory.membership to passerelle_coverage;
grant select (email, id) on directory.membership to passerelle_letters;
