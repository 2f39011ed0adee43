-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.opinion owner to passerelle_owner;
alter table tenant.opinion enable row level security;
alter table tenant.opinion force row level security;
create policy app_insert on tenant.opinion for insert to passerelle_app
  with check (departement_code = access.departement());
create policy app_select on tenant.opinion for select to passerelle_app
  using (departement_code = access.departement() AND access.runs_item(agenda_item_id));
create policy app_update on tenant.opinion for update to passerelle_app
  using (departement_code = access.departement() AND access.runs_item(agenda_item_id))
  with check (departement_code = access.departement() AND access.runs_item(agenda_item_id));
create policy eraser_tenant on tenant.opinion for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.opinion for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.opinion for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_freeze_select on tenant.opinion for select to passerelle_freeze
  using (true);
create policy reader_tenant on tenant.opinion for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.opinion to passerelle_eraser;
grant insert, update on tenant.opinion to passerelle_app;
grant select on tenant.opinion to passerelle_grants;
grant select on tenant.opinion to passerelle_reader;
grant select (departement_code, given_on, id, referral_id, sense) on tenant.opinion to passerelle_freeze;
grant select (departement_code, id, version) on tenant.opinion to passerelle_app;
grant select (departement_code, referral_id) on tenant.opinion to passerelle_eraser;
