-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.paper_wording owner to passerelle_owner;
alter table tenant.paper_wording enable row level security;
alter table tenant.paper_wording force row level security;
create policy app_insert on tenant.paper_wording for insert to passerelle_app
  with check (departement_code = access.departement() AND (( SELECT access.holds_coordinator() AS holds_coordinator) OR ( SELECT access.chairs() AS chairs)));
create policy app_select on tenant.paper_wording for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy grants_tenant on tenant.paper_wording for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.paper_wording for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.paper_wording for select to passerelle_reader
  using (departement_code = access.departement());
grant insert on tenant.paper_wording to passerelle_app;
grant select on tenant.paper_wording to passerelle_grants;
grant select on tenant.paper_wording to passerelle_reader;
grant select (departement_code, id, part, text, version, written_at) on tenant.paper_wording to passerelle_app;
