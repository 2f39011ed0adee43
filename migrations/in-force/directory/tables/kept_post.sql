-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.kept_post owner to passerelle_owner;
alter table directory.kept_post set unlogged;
alter table directory.kept_post enable row level security;
alter table directory.kept_post force row level security;
create policy app_delete on directory.kept_post for delete to passerelle_app
  using (account_id = (( SELECT access.account() AS account)) AND (( SELECT access.mandate() AS mandate)) IS NULL);
create policy app_insert on directory.kept_post for insert to passerelle_app
  with check (account_id = (( SELECT access.account() AS account)) AND (( SELECT access.mandate() AS mandate)) IS NULL);
create policy app_select on directory.kept_post for select to passerelle_app
  using (account_id = (( SELECT access.account() AS account)) AND (( SELECT access.mandate() AS mandate)) IS NULL AND kept_at > ((( SELECT access.now() AS now)) - '00:30:00'::interval));
create policy jobs_delete on directory.kept_post for delete to passerelle_jobs
  using (true);
create policy jobs_select on directory.kept_post for select to passerelle_jobs
  using (true);
create policy owner_all on directory.kept_post for all to passerelle_owner
  using (true)
  with check (true);
grant delete on directory.kept_post to passerelle_jobs;
grant delete, insert, select on directory.kept_post to passerelle_app;
grant select (kept_at) on directory.kept_post to passerelle_jobs;
