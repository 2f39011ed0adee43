-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.support_outcome owner to passerelle_owner;
alter table tenant.support_outcome enable row level security;
alter table tenant.support_outcome force row level security;
create policy app_insert on tenant.support_outcome for insert to passerelle_app
  with check (departement_code = access.departement() AND access.runs_item(agenda_item_id) AND (EXISTS ( SELECT
   FROM tenant.referral r
  WHERE r.departement_code = access.departement() AND r.id = support_outcome.referral_id)));
create policy app_select on tenant.support_outcome for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy eraser_tenant on tenant.support_outcome for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.support_outcome for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.support_outcome for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.support_outcome for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.support_outcome to passerelle_eraser;
grant insert on tenant.support_outcome to passerelle_app;
grant select on tenant.support_outcome to passerelle_grants;
grant select on tenant.support_outcome to passerelle_reader;
grant select (departement_code, holder_id) on tenant.support_outcome to passerelle_eraser;
grant select (departement_code, referral_id) on tenant.support_outcome to passerelle_app;
