-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.referent owner to passerelle_owner;
alter table directory.referent enable row level security;
alter table directory.referent force row level security;
create policy app_insert on directory.referent for insert to passerelle_app
  with check (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated) AND ((authority_id = ANY ((( SELECT access.parquets() AS parquets))::uuid[])) OR ( SELECT access.holds_coordinator() AS holds_coordinator)));
create policy app_select on directory.referent for select to passerelle_app
  using (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy app_update on directory.referent for update to passerelle_app
  using (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated) AND ((authority_id = ANY ((( SELECT access.parquets() AS parquets))::uuid[])) OR ( SELECT access.holds_coordinator() AS holds_coordinator)))
  with check (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated) AND ((authority_id = ANY ((( SELECT access.parquets() AS parquets))::uuid[])) OR ( SELECT access.holds_coordinator() AS holds_coordinator)));
create policy owner_all on directory.referent for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_coverage_select on directory.referent for select to passerelle_coverage
  using (true);
grant insert, select on directory.referent to passerelle_app;
grant select (authority_id, departement_code, since, until) on directory.referent to passerelle_coverage;
grant update (until, version) on directory.referent to passerelle_app;
