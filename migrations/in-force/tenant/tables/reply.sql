-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.reply owner to passerelle_owner;
alter table tenant.reply enable row level security;
alter table tenant.reply force row level security;
create policy app_insert on tenant.reply for insert to passerelle_app
  with check (departement_code = access.departement() AND access.runs_session(session_id));
create policy app_select on tenant.reply for select to passerelle_app
  using (departement_code = access.departement() AND (access.runs_session(session_id) OR account_id = access.account()));
create policy grants_tenant on tenant.reply for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.reply for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_letters_select on tenant.reply for select to passerelle_letters
  using (true);
create policy passerelle_letters_update on tenant.reply for update to passerelle_letters
  using (true)
  with check (true);
create policy reader_tenant on tenant.reply for select to passerelle_reader
  using (departement_code = access.departement());
grant insert on tenant.reply to passerelle_app;
grant select on tenant.reply to passerelle_grants;
grant select on tenant.reply to passerelle_reader;
grant select (answer, answered_at, clicked_at, departement_code, digest, id, mandate_id, proxy_to, session_id) on tenant.reply to passerelle_letters;
grant select (answer, answered_at, clicked_at, departement_code, mandate_id, proxy_to, session_id) on tenant.reply to passerelle_app;
grant update (answer, answered_at, clicked_at, proxy_to) on tenant.reply to passerelle_letters;
