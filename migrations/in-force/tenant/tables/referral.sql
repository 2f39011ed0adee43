-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.referral owner to passerelle_owner;
alter table tenant.referral enable row level security;
alter table tenant.referral force row level security;
create policy app_insert on tenant.referral for insert to passerelle_app
  with check (departement_code = access.departement() AND (formation <> 'FOLLOW_UP_CELL'::text OR (EXISTS ( SELECT
   FROM tenant.follow_up_cell c
  WHERE c.departement_code = access.departement() AND c.body_id = referral.body_id AND c.valid_from <= access.today() AND (c.valid_until IS NULL OR access.today() < c.valid_until)))));
create policy app_select on tenant.referral for select to passerelle_app
  using (departement_code = access.departement() AND access.reaches(id, holder_id));
create policy app_update on tenant.referral for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement());
create policy eraser_tenant on tenant.referral for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.referral for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_select on tenant.referral for select to passerelle_jobs
  using (true);
create policy owner_all on tenant.referral for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_freeze_select on tenant.referral for select to passerelle_freeze
  using (true);
create policy passerelle_transfer_select on tenant.referral for select to passerelle_transfer
  using (true);
create policy passerelle_transfer_update on tenant.referral for update to passerelle_transfer
  using (true)
  with check (true);
create policy reader_tenant on tenant.referral for select to passerelle_reader
  using (departement_code = access.departement());
grant insert, update on tenant.referral to passerelle_app;
grant select on tenant.referral to passerelle_grants;
grant select on tenant.referral to passerelle_reader;
grant select (accord_id, closed_reason, departement_code, id, renewal, stage, status, support_asked, version) on tenant.referral to passerelle_app;
grant select (authoritative, body_kind, case_id, closed_reason, created_at, departement_code, id, status) on tenant.referral to passerelle_freeze;
grant select (body_id, body_kind, case_id, departement_code, id, kind, parquet_id, status) on tenant.referral to passerelle_jobs;
grant select (case_id, closed_reason, departement_code, id, stage, status, version) on tenant.referral to passerelle_eraser;
grant select (case_id, departement_code, id, status, version) on tenant.referral to passerelle_transfer;
grant update (accord_id, accord_mask, closed_reason, created_at, expires_on, lens_full, lens_pseudonym, lens_seen, pseudonym, stage, status, version) on tenant.referral to passerelle_eraser;
grant update (closed_reason, stage, status, version) on tenant.referral to passerelle_transfer;
