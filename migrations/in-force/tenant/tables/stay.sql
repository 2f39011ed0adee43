-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.stay owner to passerelle_owner;
alter table tenant.stay enable row level security;
alter table tenant.stay force row level security;
create policy app_insert on tenant.stay for insert to passerelle_app
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.departement_code = stay.departement_code AND d.holder_id = stay.case_id AND (d.source = ANY (ARRAY[stay.case_id])) AND d.relation = 'OWN_TEAM'::text AND (d."full"::integer & 2) <> 0)));
create policy app_select on tenant.stay for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.stay for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.departement_code = stay.departement_code AND d.holder_id = stay.case_id AND (d.source = ANY (ARRAY[stay.case_id])) AND d.relation = 'OWN_TEAM'::text AND (d."full"::integer & 2) <> 0)));
create policy eraser_tenant on tenant.stay for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.stay for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.stay for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.stay for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_select on tenant.stay for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.stay for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.stay to passerelle_eraser;
grant delete on tenant.stay to passerelle_transfer;
grant insert, update on tenant.stay to passerelle_app;
grant select on tenant.stay to passerelle_grants;
grant select on tenant.stay to passerelle_reader;
grant select (case_id, departement_code) on tenant.stay to passerelle_eraser;
grant select (case_id, departement_code) on tenant.stay to passerelle_transfer;
grant select (departement_code, id, version) on tenant.stay to passerelle_app;
