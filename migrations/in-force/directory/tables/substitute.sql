-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.substitute owner to passerelle_owner;
alter table directory.substitute enable row level security;
alter table directory.substitute force row level security;
create policy app_insert on directory.substitute for insert to passerelle_app
  with check (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy app_select on directory.substitute for select to passerelle_app
  using (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy owner_all on directory.substitute for all to passerelle_owner
  using (true)
  with check (true);
grant insert, select on directory.substitute to passerelle_app;
