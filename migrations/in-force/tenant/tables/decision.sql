-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.decision owner to passerelle_owner;
alter table tenant.decision enable row level security;
alter table tenant.decision force row level security;
create policy app_insert on tenant.decision for insert to passerelle_app
  with check (departement_code = access.departement());
create policy app_select on tenant.decision for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.decision for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement());
create policy eraser_tenant on tenant.decision for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.decision for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.decision for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_freeze_select on tenant.decision for select to passerelle_freeze
  using (true);
create policy passerelle_transfer_select on tenant.decision for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.decision for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.decision to passerelle_eraser;
grant delete, select on tenant.decision to passerelle_grants;
grant insert, update on tenant.decision to passerelle_app;
grant select on tenant.decision to passerelle_reader;
grant select (case_id, departement_code, id, recorded_at, recorded_by, referral_id, sense, signatory, signed_on, starts_on) on tenant.decision to passerelle_transfer;
grant select (case_id, departement_code, id, sense, signed_on) on tenant.decision to passerelle_freeze;
grant select (case_id, departement_code, notified_on, referral_id, sense, signed_on) on tenant.decision to passerelle_eraser;
grant select (departement_code, id, version) on tenant.decision to passerelle_app;
