-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.case_note owner to passerelle_owner;
alter table tenant.case_note enable row level security;
alter table tenant.case_note force row level security;
create policy app_insert on tenant.case_note for insert to passerelle_app
  with check (departement_code = access.departement());
create policy eraser_tenant on tenant.case_note for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.case_note for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.case_note for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.case_note for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_select on tenant.case_note for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.case_note for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.case_note to passerelle_eraser;
grant delete on tenant.case_note to passerelle_transfer;
grant insert on tenant.case_note to passerelle_app;
grant select on tenant.case_note to passerelle_grants;
grant select on tenant.case_note to passerelle_reader;
grant select (departement_code, holder_id) on tenant.case_note to passerelle_eraser;
grant select (departement_code, holder_id, id, referral_id) on tenant.case_note to passerelle_transfer;
