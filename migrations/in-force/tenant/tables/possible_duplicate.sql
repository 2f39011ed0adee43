-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.possible_duplicate owner to passerelle_owner;
alter table tenant.possible_duplicate enable row level security;
alter table tenant.possible_duplicate force row level security;
create policy app_select on tenant.possible_duplicate for select to passerelle_app
  using (departement_code = access.departement() AND side = 'HOLDER'::text AND access.own_case(case_id));
create policy app_update on tenant.possible_duplicate for update to passerelle_app
  using (departement_code = access.departement() AND side = 'HOLDER'::text AND (state <> ALL (ARRAY['FOUND'::text, 'WITHHELD'::text])) AND access.own_case(case_id))
  with check (departement_code = access.departement() AND (state = ANY (ARRAY['SAME_PERSON'::text, 'OTHER_PERSON'::text, 'DO_NOT_CONTACT'::text])) AND answered_by = access.account());
create policy eraser_tenant on tenant.possible_duplicate for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.possible_duplicate for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.possible_duplicate for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_freeze_select on tenant.possible_duplicate for select to passerelle_freeze
  using (true);
create policy passerelle_matching_delete on tenant.possible_duplicate for delete to passerelle_matching
  using (true);
create policy passerelle_matching_insert on tenant.possible_duplicate for insert to passerelle_matching
  with check (true);
create policy passerelle_matching_select on tenant.possible_duplicate for select to passerelle_matching
  using (true);
create policy passerelle_matching_update on tenant.possible_duplicate for update to passerelle_matching
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.possible_duplicate for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_select on tenant.possible_duplicate for select to passerelle_transfer
  using (true);
create policy passerelle_transfer_update on tenant.possible_duplicate for update to passerelle_transfer
  using (true)
  with check (true);
create policy reader_tenant on tenant.possible_duplicate for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.possible_duplicate to passerelle_eraser;
grant delete on tenant.possible_duplicate to passerelle_transfer;
grant delete, insert on tenant.possible_duplicate to passerelle_matching;
grant select on tenant.possible_duplicate to passerelle_grants;
grant select on tenant.possible_duplicate to passerelle_reader;
grant select (case_id, code, contact_departement, departement_code, found_month, id, organisation_id, other_case_id, other_departement, side, state, tell_from) on tenant.possible_duplicate to passerelle_matching;
grant select (case_id, departement_code) on tenant.possible_duplicate to passerelle_eraser;
grant select (case_id, departement_code, other_case_id, other_departement, side) on tenant.possible_duplicate to passerelle_transfer;
grant select (departement_code, id, version) on tenant.possible_duplicate to passerelle_app;
grant select (departement_code, other_case_id, other_departement, side, state) on tenant.possible_duplicate to passerelle_freeze;
grant update (answered_at, answered_by, state, version) on tenant.possible_duplicate to passerelle_app;
grant update (contact_departement, state) on tenant.possible_duplicate to passerelle_matching;
grant update (other_case_id, other_departement) on tenant.possible_duplicate to passerelle_transfer;
