-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.external_handover owner to passerelle_owner;
alter table tenant.external_handover enable row level security;
alter table tenant.external_handover force row level security;
create policy app_insert on tenant.external_handover for insert to passerelle_app
  with check (departement_code = access.departement());
create policy app_select on tenant.external_handover for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.external_handover for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement());
create policy eraser_tenant on tenant.external_handover for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.external_handover for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.external_handover for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.external_handover for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.external_handover to passerelle_eraser;
grant insert, update on tenant.external_handover to passerelle_app;
grant select on tenant.external_handover to passerelle_grants;
grant select on tenant.external_handover to passerelle_reader;
grant select (departement_code, referral_id) on tenant.external_handover to passerelle_eraser;
grant select (departement_code, referral_id, version) on tenant.external_handover to passerelle_app;
