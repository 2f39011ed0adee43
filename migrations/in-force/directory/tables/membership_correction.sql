-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.membership_correction owner to passerelle_owner;
alter table directory.membership_correction enable row level security;
alter table directory.membership_correction force row level security;
create policy app_insert on directory.membership_correction for insert to passerelle_app
  with check (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy app_select on directory.membership_correction for select to passerelle_app
  using (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy owner_all on directory.membership_correction for all to passerelle_owner
  using (true)
  with check (true);
grant insert, select on directory.membership_correction to passerelle_app;
