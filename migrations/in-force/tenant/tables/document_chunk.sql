-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.document_chunk owner to passerelle_owner;
alter table tenant.document_chunk enable row level security;
alter table tenant.document_chunk force row level security;
create policy app_delete on tenant.document_chunk for delete to passerelle_app
  using (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM tenant.document d
  WHERE d.departement_code = access.departement() AND d.id = document_chunk.document_id AND d.state <> 'STORED'::text)) AND ( SELECT access.mandated() AS mandated));
create policy app_insert on tenant.document_chunk for insert to passerelle_app
  with check (departement_code = access.departement() AND (EXISTS ( SELECT
   FROM tenant.document d
  WHERE d.departement_code = access.departement() AND d.id = document_chunk.document_id AND d.state <> 'STORED'::text)));
create policy app_select on tenant.document_chunk for select to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated));
create policy eraser_tenant on tenant.document_chunk for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.document_chunk for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy jobs_delete on tenant.document_chunk for delete to passerelle_jobs
  using ((EXISTS ( SELECT
   FROM tenant.document d
  WHERE d.departement_code = document_chunk.departement_code AND d.id = document_chunk.document_id AND d.state <> 'STORED'::text)));
create policy jobs_select on tenant.document_chunk for select to passerelle_jobs
  using ((EXISTS ( SELECT
   FROM tenant.document d
  WHERE d.departement_code = document_chunk.departement_code AND d.id = document_chunk.document_id AND d.state <> 'STORED'::text)));
create policy owner_all on tenant.document_chunk for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.document_chunk for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_insert on tenant.document_chunk for insert to passerelle_transfer
  with check (true);
create policy passerelle_transfer_select on tenant.document_chunk for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.document_chunk for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.document_chunk to passerelle_eraser;
grant delete on tenant.document_chunk to passerelle_jobs;
grant delete, insert on tenant.document_chunk to passerelle_app;
grant delete, insert on tenant.document_chunk to passerelle_transfer;
grant select on tenant.document_chunk to passerelle_grants;
grant select on tenant.document_chunk to passerelle_reader;
grant select (body, departement_code, document_id, number) on tenant.document_chunk to passerelle_transfer;
grant select (departement_code, document_id) on tenant.document_chunk to passerelle_eraser;
grant select (departement_code, document_id) on tenant.document_chunk to passerelle_jobs;
grant select (departement_code, document_id, number) on tenant.document_chunk to passerelle_app;
