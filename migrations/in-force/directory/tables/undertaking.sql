-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.undertaking owner to passerelle_owner;
alter table directory.undertaking enable row level security;
alter table directory.undertaking force row level security;
create policy app_insert on directory.undertaking for insert to passerelle_app
  with check (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy app_select on directory.undertaking for select to passerelle_app
  using (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy owner_all on directory.undertaking for all to passerelle_owner
  using (true)
  with check (true);
grant insert, select on directory.undertaking to passerelle_app;
