-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.attendance_version owner to passerelle_owner;
alter table tenant.attendance_version enable row level security;
alter table tenant.attendance_version force row level security;
create policy app_delete on tenant.attendance_version for delete to passerelle_app
  using (departement_code = access.departement() AND access.runs_session(session_id) AND ( SELECT access.mandated() AS mandated));
create policy app_insert on tenant.attendance_version for insert to passerelle_app
  with check (departement_code = access.departement() AND access.runs_session(session_id));
create policy app_select on tenant.attendance_version for select to passerelle_app
  using (departement_code = access.departement() AND access.runs_session(session_id));
create policy grants_tenant on tenant.attendance_version for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.attendance_version for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.attendance_version for select to passerelle_reader
  using (departement_code = access.departement());
grant delete, insert, select on tenant.attendance_version to passerelle_app;
grant select on tenant.attendance_version to passerelle_grants;
grant select on tenant.attendance_version to passerelle_reader;
