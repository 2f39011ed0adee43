-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.convocation owner to passerelle_owner;
alter table tenant.convocation enable row level security;
alter table tenant.convocation force row level security;
create policy app_delete on tenant.convocation for delete to passerelle_app
  using (departement_code = access.departement() AND access.runs_session(session_id) AND ( SELECT access.mandated() AS mandated));
create policy app_insert on tenant.convocation for insert to passerelle_app
  with check (departement_code = access.departement() AND access.runs_session(session_id));
create policy app_select on tenant.convocation for select to passerelle_app
  using (departement_code = access.departement() AND access.runs_session(session_id) OR account_id = access.account());
create policy grants_tenant on tenant.convocation for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_select on tenant.convocation for select to passerelle_jobs
  using (true);
create policy owner_all on tenant.convocation for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_letters_select on tenant.convocation for select to passerelle_letters
  using (true);
create policy reader_tenant on tenant.convocation for select to passerelle_reader
  using (departement_code = access.departement());
grant delete, insert, select on tenant.convocation to passerelle_app;
grant select on tenant.convocation to passerelle_grants;
grant select on tenant.convocation to passerelle_reader;
grant select (account_id, departement_code, mandate_id, quality, role, session_id, voting) on tenant.convocation to passerelle_letters;
grant select (account_id, departement_code, mandate_id, session_id) on tenant.convocation to passerelle_jobs;
