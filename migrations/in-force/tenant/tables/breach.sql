-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.breach owner to passerelle_owner;
alter table tenant.breach enable row level security;
alter table tenant.breach force row level security;
create policy app_insert on tenant.breach for insert to passerelle_app
  with check (departement_code = access.departement() AND ( SELECT access.holds_dpo() AS holds_dpo));
create policy app_select on tenant.breach for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.holds_dpo() AS holds_dpo));
create policy app_update on tenant.breach for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND ( SELECT access.holds_dpo() AS holds_dpo));
create policy grants_tenant on tenant.breach for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.breach for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.breach for select to passerelle_reader
  using (departement_code = access.departement());
grant insert, select, update on tenant.breach to passerelle_app;
grant select on tenant.breach to passerelle_grants;
grant select on tenant.breach to passerelle_reader;
