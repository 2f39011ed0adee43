-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.protection_circuit owner to passerelle_owner;
alter table tenant.protection_circuit enable row level security;
alter table tenant.protection_circuit force row level security;
create policy app_insert on tenant.protection_circuit for insert to passerelle_app
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = protection_circuit.case_id AND (d."full"::integer & 256) <> 0)));
create policy app_select on tenant.protection_circuit for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.protection_circuit for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = protection_circuit.case_id AND (d."full"::integer & 256) <> 0)));
create policy eraser_tenant on tenant.protection_circuit for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.protection_circuit for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.protection_circuit for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_jobs_select on tenant.protection_circuit for select to passerelle_jobs
  using (true);
create policy passerelle_transfer_delete on tenant.protection_circuit for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_select on tenant.protection_circuit for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.protection_circuit for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.protection_circuit to passerelle_eraser;
grant delete on tenant.protection_circuit to passerelle_transfer;
grant insert, update on tenant.protection_circuit to passerelle_app;
grant select on tenant.protection_circuit to passerelle_grants;
grant select on tenant.protection_circuit to passerelle_reader;
grant select (acknowledged_at, departement_code, referral_id) on tenant.protection_circuit to passerelle_jobs;
grant select (case_id, departement_code) on tenant.protection_circuit to passerelle_eraser;
grant select (case_id, departement_code, id) on tenant.protection_circuit to passerelle_transfer;
grant select (departement_code, id, version) on tenant.protection_circuit to passerelle_app;
