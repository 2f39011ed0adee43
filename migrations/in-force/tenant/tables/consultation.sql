-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.consultation owner to passerelle_owner;
alter table tenant.consultation enable row level security;
alter table tenant.consultation force row level security;
create policy app_insert on tenant.consultation for insert to passerelle_app
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.visible_referral r
  WHERE r.departement_code = access.departement() AND r.id = consultation.referral_id)));
create policy app_select on tenant.consultation for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.consultation for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.visible_referral r
  WHERE r.departement_code = access.departement() AND r.id = consultation.referral_id)));
create policy eraser_tenant on tenant.consultation for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.consultation for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_select on tenant.consultation for select to passerelle_jobs
  using (true);
create policy owner_all on tenant.consultation for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_select on tenant.consultation for select to passerelle_transfer
  using (true);
create policy passerelle_transfer_update on tenant.consultation for update to passerelle_transfer
  using (true)
  with check (true);
create policy reader_tenant on tenant.consultation for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.consultation to passerelle_eraser;
grant insert, update on tenant.consultation to passerelle_app;
grant select on tenant.consultation to passerelle_grants;
grant select on tenant.consultation to passerelle_reader;
grant select (answered_at, departement_code, referral_id, withdrawn_at) on tenant.consultation to passerelle_transfer;
grant select (departement_code, id) on tenant.consultation to passerelle_app;
grant select (departement_code, id, referral_id, role) on tenant.consultation to passerelle_jobs;
grant select (departement_code, referral_id) on tenant.consultation to passerelle_eraser;
grant update (withdrawn_at) on tenant.consultation to passerelle_transfer;
