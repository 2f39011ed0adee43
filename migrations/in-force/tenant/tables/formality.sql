-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.formality owner to passerelle_owner;
alter table tenant.formality enable row level security;
alter table tenant.formality force row level security;
create policy app_insert on tenant.formality for insert to passerelle_app
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.departement_code = formality.departement_code AND d.holder_id = formality.case_id AND (d.source = ANY (ARRAY[formality.case_id])) AND d.relation = 'OWN_TEAM'::text AND (d."full"::integer & 32) <> 0)));
create policy app_select on tenant.formality for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.formality for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.departement_code = formality.departement_code AND d.holder_id = formality.case_id AND (d.source = ANY (ARRAY[formality.case_id])) AND d.relation = 'OWN_TEAM'::text AND (d."full"::integer & 32) <> 0)));
create policy eraser_tenant on tenant.formality for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.formality for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.formality for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_matching_select on tenant.formality for select to passerelle_matching
  using (true);
create policy passerelle_matching_update on tenant.formality for update to passerelle_matching
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.formality for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_select on tenant.formality for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.formality for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.formality to passerelle_eraser;
grant delete on tenant.formality to passerelle_transfer;
grant insert, update on tenant.formality to passerelle_app;
grant select on tenant.formality to passerelle_grants;
grant select on tenant.formality to passerelle_reader;
grant select (case_id, departement_code) on tenant.formality to passerelle_eraser;
grant select (case_id, departement_code) on tenant.formality to passerelle_transfer;
grant select (case_id, departement_code, ends_on, told) on tenant.formality to passerelle_matching;
grant select (departement_code, id, version) on tenant.formality to passerelle_app;
grant update (told) on tenant.formality to passerelle_matching;
