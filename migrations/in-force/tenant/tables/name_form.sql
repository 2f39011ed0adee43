-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.name_form owner to passerelle_owner;
alter table tenant.name_form enable row level security;
alter table tenant.name_form force row level security;
create policy eraser_tenant on tenant.name_form for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.name_form for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.name_form for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.name_form for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_select on tenant.name_form for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.name_form for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.name_form to passerelle_eraser;
grant delete on tenant.name_form to passerelle_transfer;
grant delete, insert, select on tenant.name_form to passerelle_grants;
grant select on tenant.name_form to passerelle_reader;
grant select (case_id, departement_code) on tenant.name_form to passerelle_eraser;
grant select (case_id, departement_code) on tenant.name_form to passerelle_transfer;
