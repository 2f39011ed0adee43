-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.case_file owner to passerelle_owner;
alter table tenant.case_file enable row level security;
alter table tenant.case_file force row level security;
create policy app_insert on tenant.case_file for insert to passerelle_app
  with check (departement_code = access.departement());
create policy app_select on tenant.case_file for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.case_file for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement());
create policy eraser_tenant on tenant.case_file for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.case_file for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_select on tenant.case_file for select to passerelle_jobs
  using (true);
create policy owner_all on tenant.case_file for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_freeze_select on tenant.case_file for select to passerelle_freeze
  using (true);
create policy passerelle_matching_select on tenant.case_file for select to passerelle_matching
  using (true);
create policy passerelle_matching_update on tenant.case_file for update to passerelle_matching
  using (true)
  with check (true);
create policy passerelle_transfer_select on tenant.case_file for select to passerelle_transfer
  using (true);
create policy passerelle_transfer_update on tenant.case_file for update to passerelle_transfer
  using (true)
  with check (true);
create policy reader_tenant on tenant.case_file for select to passerelle_reader
  using (departement_code = access.departement());
grant insert, update on tenant.case_file to passerelle_app;
grant select on tenant.case_file to passerelle_grants;
grant select on tenant.case_file to passerelle_reader;
grant select (archived_on, departement_code, ended_at, id, opened_at, organisation_id, outcome, pathway_started_on, reference, stage, submitted_at, team_id, version) on tenant.case_file to passerelle_eraser;
grant select (departement_code, id, majority_month, majority_told, organisation_id, permit_ends_on, permit_told, stage, submitted_at) on tenant.case_file to passerelle_matching;
grant select (departement_code, id, stage, version) on tenant.case_file to passerelle_transfer;
grant select (departement_code, id, submitted_at) on tenant.case_file to passerelle_freeze;
grant select (departement_code, id, team_id) on tenant.case_file to passerelle_jobs;
grant select (departement_code, id, version) on tenant.case_file to passerelle_app;
grant update (age_class, archived_on, authoritative_referral_id, completion_requested, ended_at, external_reference, facts, majority_month, opened_at, outcome, pathway_started_on, permit_ends_on, permit_told, principal_form, reference, sex, stage, submitted_at, version) on tenant.case_file to passerelle_eraser;
grant update (completion_requested, ended_at, outcome, permit_ends_on, permit_told, stage, version) on tenant.case_file to passerelle_transfer;
grant update (ended_at, outcome, version) on tenant.case_file to passerelle_grants;
grant update (majority_told, permit_told) on tenant.case_file to passerelle_matching;
