-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.room_copy owner to passerelle_owner;
alter table tenant.room_copy enable row level security;
alter table tenant.room_copy force row level security;
create policy app_insert on tenant.room_copy for insert to passerelle_app
  with check (departement_code = access.departement() AND access.runs_session(session_id));
create policy app_select on tenant.room_copy for select to passerelle_app
  using (departement_code = access.departement() AND access.runs_session(session_id));
create policy app_update on tenant.room_copy for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND access.runs_session(session_id));
create policy grants_tenant on tenant.room_copy for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.room_copy for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.room_copy for select to passerelle_reader
  using (departement_code = access.departement());
grant insert, select, update on tenant.room_copy to passerelle_app;
grant select on tenant.room_copy to passerelle_grants;
grant select on tenant.room_copy to passerelle_reader;
