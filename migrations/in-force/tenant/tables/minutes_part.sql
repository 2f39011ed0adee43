-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.minutes_part owner to passerelle_owner;
alter table tenant.minutes_part enable row level security;
alter table tenant.minutes_part force row level security;
create policy app_insert on tenant.minutes_part for insert to passerelle_app
  with check (departement_code = access.departement() AND access.runs_session(session_id));
create policy app_select on tenant.minutes_part for select to passerelle_app
  using (departement_code = access.departement() AND (access.runs_session(session_id) OR (EXISTS ( SELECT
   FROM access.visible_item p
  WHERE p.departement_code = access.departement() AND p.session_id = minutes_part.session_id AND p.status = 'TREATED'::text AND (minutes_part.part = p.id OR minutes_part.part = p.session_id))) OR (EXISTS ( SELECT
   FROM tenant.follow_up f
  WHERE f.departement_code = access.departement() AND f.id = minutes_part.part))));
create policy grants_tenant on tenant.minutes_part for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.minutes_part for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.minutes_part for select to passerelle_reader
  using (departement_code = access.departement());
grant insert, select on tenant.minutes_part to passerelle_app;
grant select on tenant.minutes_part to passerelle_grants;
grant select on tenant.minutes_part to passerelle_reader;
