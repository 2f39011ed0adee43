-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.browser_session owner to passerelle_owner;
alter table directory.browser_session enable row level security;
alter table directory.browser_session force row level security;
create policy app_insert on directory.browser_session for insert to passerelle_app
  with check (account_id = (( SELECT access.account() AS account)) AND (( SELECT access.mandate() AS mandate)) IS NULL);
create policy app_select on directory.browser_session for select to passerelle_app
  using ((( SELECT access.mandate() AS mandate)) IS NULL AND (account_id = (( SELECT access.account() AS account)) OR ( SELECT access.administers() AS administers)));
create policy app_update on directory.browser_session for update to passerelle_app
  using ((( SELECT access.mandate() AS mandate)) IS NULL AND (account_id = (( SELECT access.account() AS account)) OR ( SELECT access.administers() AS administers)));
create policy jobs_delete on directory.browser_session for delete to passerelle_jobs
  using (true);
create policy jobs_select on directory.browser_session for select to passerelle_jobs
  using (true);
create policy owner_all on directory.browser_session for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_all on directory.browser_session for select to passerelle_reader
  using (true);
grant delete on directory.browser_session to passerelle_jobs;
grant insert on directory.browser_session to passerelle_app;
grant select on directory.browser_session to passerelle_reader;
grant select (account_id, browser, ended_at, expires_at, id, id_token, seen_at, signed_in_at) on directory.browser_session to passerelle_app;
grant select (expires_at) on directory.browser_session to passerelle_jobs;
grant update (ended_at, seen_at) on directory.browser_session to passerelle_app;
