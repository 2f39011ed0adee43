-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.pleading owner to passerelle_owner;
alter table tenant.pleading enable row level security;
alter table tenant.pleading force row level security;
create policy app_insert on tenant.pleading for insert to passerelle_app
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = pleading.case_id AND d.source = pleading.case_id AND d.relation = 'OWN_TEAM'::text)));
create policy app_select on tenant.pleading for select to passerelle_app
  using (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = pleading.case_id AND d.source = pleading.case_id AND d.relation = 'OWN_TEAM'::text)));
create policy app_update on tenant.pleading for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = pleading.case_id AND d.source = pleading.case_id AND d.relation = 'OWN_TEAM'::text)));
create policy eraser_tenant on tenant.pleading for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.pleading for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_select on tenant.pleading for select to passerelle_jobs
  using (true);
create policy owner_all on tenant.pleading for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.pleading for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.pleading to passerelle_eraser;
grant insert, update on tenant.pleading to passerelle_app;
grant select on tenant.pleading to passerelle_grants;
grant select on tenant.pleading to passerelle_reader;
grant select (case_id, departement_code, id) on tenant.pleading to passerelle_eraser;
grant select (case_id, departement_code, id, parquet_id, withdrawn_on) on tenant.pleading to passerelle_jobs;
grant select (case_id, departement_code, id, sent_on, version, withdrawn_on) on tenant.pleading to passerelle_app;
