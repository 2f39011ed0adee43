-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.letter owner to passerelle_owner;
alter table tenant.letter enable row level security;
alter table tenant.letter force row level security;
create policy app_insert on tenant.letter for insert to passerelle_app
  with check (departement_code = access.departement() AND access.runs_session(session_id));
create policy app_select on tenant.letter for select to passerelle_app
  using (departement_code = access.departement() AND (access.runs_session(session_id) OR account_id = access.account()));
create policy app_update on tenant.letter for update to passerelle_app
  using (departement_code = access.departement() AND access.runs_session(session_id))
  with check (departement_code = access.departement() AND access.runs_session(session_id));
create policy grants_tenant on tenant.letter for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.letter for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_letters_insert on tenant.letter for insert to passerelle_letters
  with check (true);
create policy passerelle_letters_select on tenant.letter for select to passerelle_letters
  using (true);
create policy passerelle_letters_update on tenant.letter for update to passerelle_letters
  using (true)
  with check (true);
create policy reader_tenant on tenant.letter for select to passerelle_reader
  using (departement_code = access.departement());
grant insert on tenant.letter to passerelle_letters;
grant insert, select on tenant.letter to passerelle_app;
grant select on tenant.letter to passerelle_grants;
grant select on tenant.letter to passerelle_reader;
grant select (account_id, agenda, departement_code, held_on, id, kind, mandate_id, minutes, place, sequence, session_id, settled_at, starts_at, state, written_at) on tenant.letter to passerelle_letters;
grant update (settled_at, state) on tenant.letter to passerelle_app;
grant update (settled_at, state) on tenant.letter to passerelle_letters;
