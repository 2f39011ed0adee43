-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.case_fact owner to passerelle_owner;
alter table tenant.case_fact enable row level security;
alter table tenant.case_fact force row level security;
create policy app_insert on tenant.case_fact for insert to passerelle_app
  with check (departement_code = access.departement());
create policy eraser_tenant on tenant.case_fact for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.case_fact for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.case_fact for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_freeze_select on tenant.case_fact for select to passerelle_freeze
  using (true);
create policy passerelle_matching_select on tenant.case_fact for select to passerelle_matching
  using (true);
create policy passerelle_matching_update on tenant.case_fact for update to passerelle_matching
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.case_fact for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_select on tenant.case_fact for select to passerelle_transfer
  using (true);
create policy passerelle_transfer_update on tenant.case_fact for update to passerelle_transfer
  using (true)
  with check (true);
create policy reader_tenant on tenant.case_fact for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.case_fact to passerelle_transfer;
grant insert on tenant.case_fact to passerelle_app;
grant select on tenant.case_fact to passerelle_grants;
grant select on tenant.case_fact to passerelle_reader;
grant select (age_class, case_id, complaint, departement_code, fingerprint, lodging, principal_form, record_key, region_of_origin, residence_kind, sex, submitted_month, unaccompanied) on tenant.case_fact to passerelle_freeze;
grant select (case_id, departement_code, fingerprint) on tenant.case_fact to passerelle_matching;
grant select (case_id, departement_code, fingerprint, submitted_month) on tenant.case_fact to passerelle_transfer;
grant select (case_id, departement_code, submitted_month) on tenant.case_fact to passerelle_eraser;
grant update (case_id, fingerprint, submitted_month) on tenant.case_fact to passerelle_eraser;
grant update (fingerprint) on tenant.case_fact to passerelle_matching;
grant update (fingerprint) on tenant.case_fact to passerelle_transfer;
