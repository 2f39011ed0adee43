-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.place_request owner to passerelle_owner;
alter table tenant.place_request enable row level security;
alter table tenant.place_request force row level security;
create policy app_insert on tenant.place_request for insert to passerelle_app
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.departement_code = place_request.departement_code AND d.holder_id = place_request.case_id AND (d.source = ANY (ARRAY[place_request.case_id])) AND d.relation = 'OWN_TEAM'::text AND (d."full"::integer & 2) <> 0)));
create policy app_select on tenant.place_request for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy app_update on tenant.place_request for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND ((EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.departement_code = place_request.departement_code AND d.holder_id = place_request.case_id AND (d.source = ANY (ARRAY[place_request.case_id])) AND d.relation = 'OWN_TEAM'::text AND (d."full"::integer & 2) <> 0)) OR (EXISTS ( SELECT
   FROM tenant.shelter s
  WHERE s.departement_code = access.departement() AND s.id = place_request.shelter_id AND (s.team_id = ANY ((( SELECT access.grantees() AS grantees))::uuid[]))))));
create policy eraser_tenant on tenant.place_request for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.place_request for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_select on tenant.place_request for select to passerelle_jobs
  using (true);
create policy owner_all on tenant.place_request for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.place_request for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_select on tenant.place_request for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.place_request for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.place_request to passerelle_eraser;
grant delete on tenant.place_request to passerelle_transfer;
grant insert on tenant.place_request to passerelle_app;
grant select on tenant.place_request to passerelle_grants;
grant select on tenant.place_request to passerelle_reader;
grant select (case_id, departement_code) on tenant.place_request to passerelle_eraser;
grant select (case_id, departement_code) on tenant.place_request to passerelle_transfer;
grant select (case_id, departement_code, id, shelter_id) on tenant.place_request to passerelle_jobs;
grant select (departement_code, id, version) on tenant.place_request to passerelle_app;
grant update (answered_at, available_from, refusal, state, version) on tenant.place_request to passerelle_app;
