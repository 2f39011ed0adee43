-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.case_part owner to passerelle_owner;
alter table tenant.case_part enable row level security;
alter table tenant.case_part force row level security;
create policy app_insert on tenant.case_part for insert to passerelle_app
  with check (departement_code = access.departement() AND
CASE
    WHEN "group" = 'proceedings'::text THEN "bit" = 128 AND (EXISTS ( SELECT
       FROM access.door d
      WHERE d.departement_code = access.departement() AND d.holder_id = case_part.holder_id AND d.role = 'PARQUET'::text AND (d."full"::integer & 128) <> 0))
    WHEN "group" = ANY (ARRAY['coercion'::text, 'pressure'::text]) THEN (EXISTS ( SELECT
       FROM access.door d
      WHERE d.departement_code = access.departement() AND d.holder_id = case_part.holder_id AND d.relation = 'OWN_TEAM'::text AND (d."full"::integer & 3072) <> 0))
    ELSE access.own_case(holder_id)
END);
create policy app_select on tenant.case_part for select to passerelle_app
  using (departement_code = access.departement() AND
CASE
    WHEN "group" = 'proceedings'::text THEN (EXISTS ( SELECT
       FROM access.door d
      WHERE d.departement_code = access.departement() AND d.holder_id = case_part.holder_id AND d.role = 'PARQUET'::text AND (d."full"::integer & 128) <> 0))
    WHEN "group" = ANY (ARRAY['coercion'::text, 'pressure'::text]) THEN (EXISTS ( SELECT
       FROM access.door d
      WHERE d.departement_code = access.departement() AND d.holder_id = case_part.holder_id AND d.relation = 'OWN_TEAM'::text AND (d."full"::integer & 3072) <> 0))
    ELSE access.own_case(holder_id)
END);
create policy app_update on tenant.case_part for update to passerelle_app
  using (departement_code = access.departement() AND ( SELECT access.mandated() AS mandated))
  with check (departement_code = access.departement() AND
CASE
    WHEN "group" = 'proceedings'::text THEN "bit" = 128 AND (EXISTS ( SELECT
       FROM access.door d
      WHERE d.departement_code = access.departement() AND d.holder_id = case_part.holder_id AND d.role = 'PARQUET'::text AND (d."full"::integer & 128) <> 0))
    WHEN "group" = ANY (ARRAY['coercion'::text, 'pressure'::text]) THEN (EXISTS ( SELECT
       FROM access.door d
      WHERE d.departement_code = access.departement() AND d.holder_id = case_part.holder_id AND d.relation = 'OWN_TEAM'::text AND (d."full"::integer & 3072) <> 0))
    ELSE access.own_case(holder_id)
END);
create policy eraser_tenant on tenant.case_part for all to passerelle_eraser
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy grants_tenant on tenant.case_part for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.case_part for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_transfer_delete on tenant.case_part for delete to passerelle_transfer
  using (true);
create policy passerelle_transfer_insert on tenant.case_part for insert to passerelle_transfer
  with check (true);
create policy passerelle_transfer_select on tenant.case_part for select to passerelle_transfer
  using (true);
create policy reader_tenant on tenant.case_part for select to passerelle_reader
  using (departement_code = access.departement());
grant delete on tenant.case_part to passerelle_eraser;
grant delete, insert on tenant.case_part to passerelle_transfer;
grant insert, update on tenant.case_part to passerelle_app;
grant select on tenant.case_part to passerelle_grants;
grant select on tenant.case_part to passerelle_reader;
grant select (departement_code, "group", holder_id) on tenant.case_part to passerelle_eraser;
grant select (departement_code, "group", holder_id, version) on tenant.case_part to passerelle_app;
grant select (departement_code, holder_id) on tenant.case_part to passerelle_transfer;
