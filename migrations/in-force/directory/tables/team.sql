-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.team owner to passerelle_owner;
alter table directory.team enable row level security;
alter table directory.team force row level security;
create policy app_insert on directory.team for insert to passerelle_app
  with check (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy app_select on directory.team for select to passerelle_app
  using ((( SELECT access.account() AS account)) IS NOT NULL);
create policy app_update on directory.team for update to passerelle_app
  using (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated))
  with check (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy owner_all on directory.team for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_select on directory.team for select to passerelle_transfer
  using (true);
create policy reader_all on directory.team for select to passerelle_grants, passerelle_jobs, passerelle_reader, passerelle_statistics
  using (true);
grant insert, select, update on directory.team to passerelle_app;
grant select on directory.team to passerelle_grants;
grant select on directory.team to passerelle_reader;
grant select (departement_code, id, organisation_id) on directory.team to passerelle_transfer;
