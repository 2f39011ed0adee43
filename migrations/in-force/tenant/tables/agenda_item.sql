-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.agenda_item owner to passerelle_owner;
alter table tenant.agenda_item enable row level security;
alter table tenant.agenda_item force row level security;
create policy app_insert on tenant.agenda_item for insert to passerelle_app
  with check (departement_code = access.departement());
create policy app_select on tenant.agenda_item for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.agenda_item for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement());
create policy eraser_tenant on tenant.agenda_item for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.agenda_item for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.agenda_item for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_coverage_coverage on tenant.agenda_item for select to passerelle_coverage
  using (kind = 'POLICY'::text);
create policy passerelle_transfer_select on tenant.agenda_item for select to passerelle_transfer
  using (true);
create policy passerelle_transfer_update on tenant.agenda_item for update to passerelle_transfer
  using (true)
  with check (true);
create policy reader_tenant on tenant.agenda_item for select to passerelle_reader
  using (departement_code = access.departement());
grant insert, update on tenant.agenda_item to passerelle_app;
grant select on tenant.agenda_item to passerelle_grants;
grant select on tenant.agenda_item to passerelle_reader;
grant select (departement_code, id, "position", session_id, version) on tenant.agenda_item to passerelle_app;
grant select (departement_code, id, referral_id, session_id, status, version) on tenant.agenda_item to passerelle_eraser;
grant select (departement_code, id, referral_id, session_id, status, version) on tenant.agenda_item to passerelle_transfer;
grant select (departement_code, kind, session_id, status) on tenant.agenda_item to passerelle_coverage;
grant update (status, version) on tenant.agenda_item to passerelle_eraser;
grant update (status, version) on tenant.agenda_item to passerelle_transfer;
