-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.complaint_step owner to passerelle_owner;
alter table tenant.complaint_step enable row level security;
alter table tenant.complaint_step force row level security;
create policy app_insert on tenant.complaint_step for insert to passerelle_app
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = complaint_step.case_id AND (d."full"::integer & 64) <> 0)));
create policy app_select on tenant.complaint_step for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.complaint_step for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = complaint_step.case_id AND (d."full"::integer & 64) <> 0)));
create policy eraser_tenant on tenant.complaint_step for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.complaint_step for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.complaint_step for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.complaint_step for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_insert on tenant.complaint_step for insert to passerelle_transfer
  with check (true);
create policy passerelle_transfer_select on tenant.complaint_step for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.complaint_step for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.complaint_step to passerelle_eraser;
grant delete, insert on tenant.complaint_step to passerelle_transfer;
grant insert, update on tenant.complaint_step to passerelle_app;
grant select on tenant.complaint_step to passerelle_grants;
grant select on tenant.complaint_step to passerelle_reader;
grant select (case_id, departement_code) on tenant.complaint_step to passerelle_eraser;
grant select (case_id, departement_code, id, occurred_on, reason, recorded_at, recorded_by, step) on tenant.complaint_step to passerelle_transfer;
grant select (departement_code, id, version) on tenant.complaint_step to passerelle_app;
