-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.local_convention owner to passerelle_owner;
alter table directory.local_convention enable row level security;
alter table directory.local_convention force row level security;
create policy app_insert on directory.local_convention for insert to passerelle_app
  with check (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated) AND (( SELECT access.holds_coordinator() AS holds_coordinator) OR (parquet_id = ANY ((( SELECT access.parquets() AS parquets))::uuid[]))));
create policy app_select on directory.local_convention for select to passerelle_app
  using (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy app_update on directory.local_convention for update to passerelle_app
  using (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated) AND (( SELECT access.holds_coordinator() AS holds_coordinator) OR (parquet_id = ANY ((( SELECT access.parquets() AS parquets))::uuid[]))))
  with check (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated) AND (( SELECT access.holds_coordinator() AS holds_coordinator) OR (parquet_id = ANY ((( SELECT access.parquets() AS parquets))::uuid[]))));
create policy owner_all on directory.local_convention for all to passerelle_owner
  using (true)
  with check (true);
grant insert, select on directory.local_convention to passerelle_app;
grant update (until, version) on directory.local_convention to passerelle_app;
