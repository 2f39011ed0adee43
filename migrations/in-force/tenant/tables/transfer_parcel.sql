-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.transfer_parcel owner to passerelle_owner;
alter table tenant.transfer_parcel enable row level security;
alter table tenant.transfer_parcel force row level security;
create policy eraser_tenant on tenant.transfer_parcel for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.transfer_parcel for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_select on tenant.transfer_parcel for select to passerelle_jobs
  using (state = 'PENDING'::text);
create policy owner_all on tenant.transfer_parcel for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_freeze_select on tenant.transfer_parcel for select to passerelle_freeze
  using (true);
create policy passerelle_matching_select on tenant.transfer_parcel for select to passerelle_matching
  using (true);
create policy passerelle_transfer_delete on tenant.transfer_parcel for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_insert on tenant.transfer_parcel for insert to passerelle_transfer
  with check (true);
create policy passerelle_transfer_select on tenant.transfer_parcel for select to passerelle_transfer
  using (true);
create policy passerelle_transfer_update on tenant.transfer_parcel for update to passerelle_transfer
  using (true)
  with check (true);
create policy reader_tenant on tenant.transfer_parcel for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.transfer_parcel to passerelle_eraser;
grant delete, insert on tenant.transfer_parcel to passerelle_transfer;
grant select on tenant.transfer_parcel to passerelle_grants;
grant select on tenant.transfer_parcel to passerelle_reader;
grant select (age_class, answered_at, departement_code, expires_at, facts, holder_id, id, organisation_id, principal_form, proposed_on, sex, source_case_id, source_departement, source_organisation_id, source_transfer_id, state, team_id) on tenant.transfer_parcel to passerelle_transfer;
grant select (departement_code, holder_id) on tenant.transfer_parcel to passerelle_eraser;
grant select (departement_code, holder_id, source_case_id, source_departement) on tenant.transfer_parcel to passerelle_freeze;
grant select (departement_code, holder_id, source_case_id, source_departement) on tenant.transfer_parcel to passerelle_matching;
grant select (departement_code, id, state, team_id) on tenant.transfer_parcel to passerelle_jobs;
grant update (answered_at, state) on tenant.transfer_parcel to passerelle_transfer;
