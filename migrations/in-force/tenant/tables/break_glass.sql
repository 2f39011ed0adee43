-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.break_glass owner to passerelle_owner;
alter table tenant.break_glass enable row level security;
alter table tenant.break_glass force row level security;
create policy app_insert on tenant.break_glass for insert to passerelle_app
  with check (departement_code = access.departement() AND account_id = access.account());
create policy app_select on tenant.break_glass for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.break_glass for update to passerelle_app
  using (departement_code = access.departement() AND (account_id = access.account() OR access.reviews(mandate_id, role)))
  with check (departement_code = access.departement() AND (account_id = access.account() OR access.reviews(mandate_id, role)));
create policy grants_tenant on tenant.break_glass for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_select on tenant.break_glass for select to passerelle_jobs
  using (true);
create policy owner_all on tenant.break_glass for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_select on tenant.break_glass for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.break_glass for select to passerelle_reader
  using (departement_code = access.departement());
grant insert, update on tenant.break_glass to passerelle_app;
grant select on tenant.break_glass to passerelle_grants;
grant select on tenant.break_glass to passerelle_reader;
grant select (circumstances_note, departement_code) on tenant.break_glass to passerelle_transfer;
grant select (departement_code, id, mandate_id, role) on tenant.break_glass to passerelle_jobs;
grant select (departement_code, id, version) on tenant.break_glass to passerelle_app;
