-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.transfer owner to passerelle_owner;
alter table tenant.transfer enable row level security;
alter table tenant.transfer force row level security;
create policy app_insert on tenant.transfer for insert to passerelle_app
  with check (departement_code = access.departement() AND access.own_case(case_id) AND state = 'PROPOSED'::text);
create policy app_select on tenant.transfer for select to passerelle_app
  using (departement_code = access.departement() AND access.own_case(case_id));
create policy app_update on tenant.transfer for update to passerelle_app
  using (departement_code = access.departement() AND state = 'PROPOSED'::text AND access.own_case(case_id))
  with check (departement_code = access.departement() AND state = 'CANCELLED'::text);
create policy eraser_tenant on tenant.transfer for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.transfer for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.transfer for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_select on tenant.transfer for select to passerelle_transfer
  using (true);
create policy passerelle_transfer_update on tenant.transfer for update to passerelle_transfer
  using (true)
  with check (true);
create policy reader_tenant on tenant.transfer for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.transfer to passerelle_eraser;
grant insert, select on tenant.transfer to passerelle_app;
grant select on tenant.transfer to passerelle_grants;
grant select on tenant.transfer to passerelle_reader;
grant select (case_id, departement_code) on tenant.transfer to passerelle_eraser;
grant select (case_id, departement_code, id, state, version) on tenant.transfer to passerelle_transfer;
grant update (ended_at, state, version) on tenant.transfer to passerelle_app;
grant update (ended_at, state, version) on tenant.transfer to passerelle_transfer;
