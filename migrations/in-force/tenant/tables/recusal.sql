-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.recusal owner to passerelle_owner;
alter table tenant.recusal enable row level security;
alter table tenant.recusal force row level security;
create policy app_delete on tenant.recusal for delete to passerelle_app
  using (departement_code = access.departement() AND session_id IS NOT NULL AND access.runs_session(session_id) AND ( SELECT access.mandated() AS mandated));
create policy app_insert on tenant.recusal for insert to passerelle_app
  with check (departement_code = access.departement() AND
CASE
    WHEN session_id IS NULL THEN account_id = access.account()
    ELSE access.runs_session(session_id)
END);
create policy app_select on tenant.recusal for select to passerelle_app
  using (departement_code = access.departement() AND (account_id = access.account() OR session_id IS NOT NULL AND access.runs_session(session_id)));
create policy eraser_tenant on tenant.recusal for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.recusal for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_select on tenant.recusal for select to passerelle_jobs
  using (true);
create policy owner_all on tenant.recusal for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.recusal for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.recusal to passerelle_eraser;
grant delete, insert, select on tenant.recusal to passerelle_app;
grant select on tenant.recusal to passerelle_grants;
grant select on tenant.recusal to passerelle_reader;
grant select (account_id, departement_code, recorded_at, referral_id) on tenant.recusal to passerelle_jobs;
grant select (departement_code, referral_id) on tenant.recusal to passerelle_eraser;
