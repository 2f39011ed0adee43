-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.match_request owner to passerelle_owner;
alter table tenant.match_request enable row level security;
alter table tenant.match_request force row level security;
create policy app_insert on tenant.match_request for insert to passerelle_app
  with check (departement_code = access.departement() AND access.own_case(case_id));
create policy eraser_tenant on tenant.match_request for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.match_request for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.match_request for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_matching_select on tenant.match_request for select to passerelle_matching
  using (true);
create policy passerelle_matching_update on tenant.match_request for update to passerelle_matching
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.match_request for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_select on tenant.match_request for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.match_request for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.match_request to passerelle_eraser;
grant delete on tenant.match_request to passerelle_transfer;
grant insert on tenant.match_request to passerelle_app;
grant select on tenant.match_request to passerelle_grants;
grant select on tenant.match_request to passerelle_reader;
grant select (asked_at, case_id, departement_code, fingerprint, id, looked_at, organisation_id) on tenant.match_request to passerelle_matching;
grant select (case_id, departement_code) on tenant.match_request to passerelle_eraser;
grant select (case_id, departement_code) on tenant.match_request to passerelle_transfer;
grant update (looked_at) on tenant.match_request to passerelle_matching;
