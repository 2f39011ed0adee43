-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.calendar_feed owner to passerelle_owner;
alter table directory.calendar_feed enable row level security;
alter table directory.calendar_feed force row level security;
create policy app_delete on directory.calendar_feed for delete to passerelle_app
  using (account_id = (( SELECT access.account() AS account)) AND (( SELECT access.mandate() AS mandate)) IS NULL);
create policy app_insert on directory.calendar_feed for insert to passerelle_app
  with check (account_id = (( SELECT access.account() AS account)) AND (( SELECT access.mandate() AS mandate)) IS NULL);
create policy app_select on directory.calendar_feed for select to passerelle_app
  using (account_id = (( SELECT access.account() AS account)) AND (( SELECT access.mandate() AS mandate)) IS NULL);
create policy owner_all on directory.calendar_feed for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_letters_select on directory.calendar_feed for select to passerelle_letters
  using (true);
grant delete, insert on directory.calendar_feed to passerelle_app;
grant select (account_id, digest) on directory.calendar_feed to passerelle_letters;
grant select (account_id, opened_at) on directory.calendar_feed to passerelle_app;
