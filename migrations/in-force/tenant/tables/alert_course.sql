-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.alert_course owner to passerelle_owner;
alter table tenant.alert_course enable row level security;
alter table tenant.alert_course force row level security;
create policy app_insert on tenant.alert_course for insert to passerelle_app
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = alert_course.referral_id AND d.relation = 'DECIDING'::text AND (d."full"::integer & 512) <> 0)));
create policy app_select on tenant.alert_course for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.alert_course for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = alert_course.referral_id AND d.relation = 'DECIDING'::text AND (d."full"::integer & 512) <> 0)));
create policy grants_tenant on tenant.alert_course for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.alert_course for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.alert_course for select to passerelle_reader
  using (departement_code = access.departement());
grant insert, update on tenant.alert_course to passerelle_app;
grant select on tenant.alert_course to passerelle_grants;
grant select on tenant.alert_course to passerelle_reader;
grant select (departement_code, referral_id) on tenant.alert_course to passerelle_app;
