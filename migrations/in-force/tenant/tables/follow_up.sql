-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.follow_up owner to passerelle_owner;
alter table tenant.follow_up enable row level security;
alter table tenant.follow_up force row level security;
create policy app_insert on tenant.follow_up for insert to passerelle_app
  with check (departement_code = access.departement() AND access.runs_body(body_id));
create policy app_select on tenant.follow_up for select to passerelle_app
  using (departement_code = access.departement() AND (body_id = ANY ((( SELECT access.seat_bodies() AS seat_bodies))::uuid[])));
create policy app_update on tenant.follow_up for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND access.runs_body(body_id));
create policy grants_tenant on tenant.follow_up for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.follow_up for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.follow_up for select to passerelle_reader
  using (departement_code = access.departement());
grant insert, select, update on tenant.follow_up to passerelle_app;
grant select on tenant.follow_up to passerelle_grants;
grant select on tenant.follow_up to passerelle_reader;
