-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.safety_mark owner to passerelle_owner;
alter table tenant.safety_mark enable row level security;
alter table tenant.safety_mark force row level security;
create policy app_delete on tenant.safety_mark for delete to passerelle_app
  using (departement_code = access.departement() AND access.own_case(case_id) AND ( SELECT access.mandated() AS mandated));
create policy app_insert on tenant.safety_mark for insert to passerelle_app
  with check (departement_code = access.departement() AND access.own_case(case_id));
create policy app_select on tenant.safety_mark for select to passerelle_app
  using (departement_code = access.departement() AND access.own_case(case_id));
create policy eraser_tenant on tenant.safety_mark for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.safety_mark for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.safety_mark for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_matching_select on tenant.safety_mark for select to passerelle_matching
  using (true);
create policy passerelle_transfer_delete on tenant.safety_mark for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_insert on tenant.safety_mark for insert to passerelle_transfer
  with check (true);
create policy passerelle_transfer_select on tenant.safety_mark for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.safety_mark for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.safety_mark to passerelle_eraser;
grant delete, insert on tenant.safety_mark to passerelle_app;
grant delete, insert on tenant.safety_mark to passerelle_transfer;
grant select on tenant.safety_mark to passerelle_grants;
grant select on tenant.safety_mark to passerelle_reader;
grant select (case_id, departement_code) on tenant.safety_mark to passerelle_app;
grant select (case_id, departement_code) on tenant.safety_mark to passerelle_eraser;
grant select (case_id, departement_code) on tenant.safety_mark to passerelle_matching;
grant select (case_id, departement_code, marked_at, marked_by) on tenant.safety_mark to passerelle_transfer;
