-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.hearing owner to passerelle_owner;
alter table tenant.hearing enable row level security;
alter table tenant.hearing force row level security;
create policy app_insert on tenant.hearing for insert to passerelle_app
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = hearing.case_id AND (d.seen::integer & 128) <> 0)));
create policy app_select on tenant.hearing for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.hearing for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = hearing.case_id AND (d.seen::integer & 128) <> 0)));
create policy eraser_tenant on tenant.hearing for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.hearing for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.hearing for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_matching_select on tenant.hearing for select to passerelle_matching
  using (true);
create policy passerelle_matching_update on tenant.hearing for update to passerelle_matching
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.hearing for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_insert on tenant.hearing for insert to passerelle_transfer
  with check (true);
create policy passerelle_transfer_select on tenant.hearing for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.hearing for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.hearing to passerelle_eraser;
grant delete, insert on tenant.hearing to passerelle_transfer;
grant insert, update on tenant.hearing to passerelle_app;
grant select on tenant.hearing to passerelle_grants;
grant select on tenant.hearing to passerelle_reader;
grant select (case_id, departement_code) on tenant.hearing to passerelle_eraser;
grant select (case_id, departement_code, held_on, id, kind, outcome, recorded_at, recorded_by, reminded) on tenant.hearing to passerelle_transfer;
grant select (case_id, departement_code, held_on, id, outcome, reminded) on tenant.hearing to passerelle_matching;
grant select (departement_code, id, version) on tenant.hearing to passerelle_app;
grant update (reminded) on tenant.hearing to passerelle_matching;
