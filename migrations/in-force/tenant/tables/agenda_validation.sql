-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.agenda_validation owner to passerelle_owner;
alter table tenant.agenda_validation enable row level security;
alter table tenant.agenda_validation force row level security;
create policy app_delete on tenant.agenda_validation for delete to passerelle_app
  using (departement_code = access.departement() AND access.runs_session(session_id));
create policy app_insert on tenant.agenda_validation for insert to passerelle_app
  with check (departement_code = access.departement() AND (seat = ANY (access.co_chair_seats(session_id))));
create policy app_select on tenant.agenda_validation for select to passerelle_app
  using (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM tenant.session s
  WHERE s.departement_code = agenda_validation.departement_code AND s.id = agenda_validation.session_id AND (s.body_id = ANY ((( SELECT access.seat_bodies() AS seat_bodies))::uuid[])))));
create policy app_update on tenant.agenda_validation for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND (seat = ANY (access.co_chair_seats(session_id))));
create policy grants_tenant on tenant.agenda_validation for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.agenda_validation for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.agenda_validation for select to passerelle_reader
  using (departement_code = access.departement());
grant delete, insert, select, update on tenant.agenda_validation to passerelle_app;
grant select on tenant.agenda_validation to passerelle_grants;
grant select on tenant.agenda_validation to passerelle_reader;
