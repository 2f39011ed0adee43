-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.document owner to passerelle_owner;
alter table tenant.document enable row level security;
alter table tenant.document force row level security;
create policy app_insert on tenant.document for insert to passerelle_app
  with check (departement_code = access.departement() AND (decision_id IS NULL AND access.own_case(case_id) OR decision_id IS NOT NULL AND (EXISTS ( SELECT
   FROM access.visible_decision v
  WHERE v.departement_code = access.departement() AND v.id = document.decision_id AND v.referral_id = document.referral_id AND v.case_id = document.case_id)) AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = document.case_id AND (d.source = ANY (ARRAY[document.referral_id, document.case_id])) AND (d.relation = ANY (ARRAY['SECRETARIAT'::text, 'DECIDING'::text])) AND (d."full"::integer & 1) <> 0))));
create policy app_select on tenant.document for select to passerelle_app
  using (departement_code = access.departement() AND (access.own_case(case_id) OR decision_id IS NOT NULL AND (EXISTS ( SELECT
   FROM access.visible_decision v
  WHERE v.departement_code = access.departement() AND v.id = document.decision_id AND v.referral_id = document.referral_id AND v.case_id = document.case_id)) AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = document.case_id AND (d.source = ANY (ARRAY[document.referral_id, document.case_id])) AND (d.relation = ANY (ARRAY['SECRETARIAT'::text, 'DECIDING'::text])) AND (d."full"::integer & 1) <> 0))));
create policy app_update on tenant.document for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND (decision_id IS NULL AND access.own_case(case_id) OR decision_id IS NOT NULL AND (EXISTS ( SELECT
   FROM access.visible_decision v
  WHERE v.departement_code = access.departement() AND v.id = document.decision_id AND v.referral_id = document.referral_id AND v.case_id = document.case_id)) AND (EXISTS ( SELECT
   FROM access.door d
  WHERE d.departement_code = access.departement() AND d.holder_id = document.case_id AND (d.source = ANY (ARRAY[document.referral_id, document.case_id])) AND (d.relation = ANY (ARRAY['SECRETARIAT'::text, 'DECIDING'::text])) AND (d."full"::integer & 1) <> 0))));
create policy eraser_tenant on tenant.document for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.document for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_select on tenant.document for select to passerelle_jobs
  using (state <> 'STORED'::text);
create policy jobs_update on tenant.document for update to passerelle_jobs
  using (state <> 'STORED'::text)
  with check (state = 'REMOVED'::text);
create policy owner_all on tenant.document for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.document for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_insert on tenant.document for insert to passerelle_transfer
  with check (true);
create policy passerelle_transfer_select on tenant.document for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.document for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.document to passerelle_eraser;
grant delete, insert on tenant.document to passerelle_transfer;
grant insert, update on tenant.document to passerelle_app;
grant select on tenant.document to passerelle_grants;
grant select on tenant.document to passerelle_reader;
grant select (case_id, decision_id, departement_code, digest, group_bit, id, media_type, name, received_digest, replaced_at, size, slot, state, uploaded_by) on tenant.document to passerelle_transfer;
grant select (case_id, departement_code, id) on tenant.document to passerelle_eraser;
grant select (departement_code, id, replaced_at, state) on tenant.document to passerelle_app;
grant select (departement_code, id, state, uploaded_at) on tenant.document to passerelle_jobs;
grant update (state) on tenant.document to passerelle_jobs;
