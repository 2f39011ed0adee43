-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.session owner to passerelle_owner;
alter table tenant.session enable row level security;
alter table tenant.session force row level security;
create policy app_insert on tenant.session for insert to passerelle_app
  with check (departement_code = access.departement() AND access.runs_body(body_id));
create policy app_select on tenant.session for select to passerelle_app
  using (departement_code = access.departement() AND ((formation <> ALL (ARRAY['RESTRICTED'::text, 'MINORS_PATHWAYS'::text])) OR (body_id = ANY ((( SELECT access.seat_bodies() AS seat_bodies))::uuid[]))) AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.session for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND access.runs_body(body_id));
create policy eraser_tenant on tenant.session for select to passerelle_eraser
  using (departement_code = access.departement());
create policy grants_tenant on tenant.session for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.session for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_coverage_coverage on tenant.session for select to passerelle_coverage
  using (formation <> ALL (ARRAY['RESTRICTED'::text, 'MINORS_PATHWAYS'::text]));
create policy passerelle_letters_select on tenant.session for select to passerelle_letters
  using (true);
create policy passerelle_transfer_select on tenant.session for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.session for select to passerelle_reader
  using (departement_code = access.departement());
grant insert, select, update on tenant.session to passerelle_app;
grant select on tenant.session to passerelle_grants;
grant select on tenant.session to passerelle_reader;
grant select (body_id, body_kind, departement_code, formation, held_on, id, postponed_from, status) on tenant.session to passerelle_coverage;
grant select (body_id, capacity_minutes, departement_code, formation, held_on, id, starts_at, status) on tenant.session to passerelle_letters;
grant select (departement_code, id, status) on tenant.session to passerelle_eraser;
grant select (departement_code, id, status) on tenant.session to passerelle_transfer;
