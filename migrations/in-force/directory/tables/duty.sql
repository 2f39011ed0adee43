-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.duty owner to passerelle_owner;
alter table directory.duty enable row level security;
alter table directory.duty force row level security;
create policy app_insert on directory.duty for insert to passerelle_app
  with check (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated) AND (( SELECT access.holds_coordinator() AS holds_coordinator) OR
CASE side
    WHEN 'PARQUET'::text THEN (EXISTS ( SELECT
       FROM directory.local_convention c
      WHERE c.id = duty.convention_id AND (c.parquet_id = ANY ((( SELECT access.parquets() AS parquets))::uuid[]))))
    ELSE (EXISTS ( SELECT
       FROM directory.mandate m
      WHERE m.account_id = (( SELECT access.account() AS account)) AND m.role = 'CHILD_WELFARE'::text AND m.departement_code = (( SELECT access.departement() AS departement)) AND m.revoked_at IS NULL))
END));
create policy app_select on directory.duty for select to passerelle_app
  using (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy app_update on directory.duty for update to passerelle_app
  using (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated) AND (( SELECT access.holds_coordinator() AS holds_coordinator) OR
CASE side
    WHEN 'PARQUET'::text THEN (EXISTS ( SELECT
       FROM directory.local_convention c
      WHERE c.id = duty.convention_id AND (c.parquet_id = ANY ((( SELECT access.parquets() AS parquets))::uuid[]))))
    ELSE (EXISTS ( SELECT
       FROM directory.mandate m
      WHERE m.account_id = (( SELECT access.account() AS account)) AND m.role = 'CHILD_WELFARE'::text AND m.departement_code = (( SELECT access.departement() AS departement)) AND m.revoked_at IS NULL))
END))
  with check (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated) AND (( SELECT access.holds_coordinator() AS holds_coordinator) OR
CASE side
    WHEN 'PARQUET'::text THEN (EXISTS ( SELECT
       FROM directory.local_convention c
      WHERE c.id = duty.convention_id AND (c.parquet_id = ANY ((( SELECT access.parquets() AS parquets))::uuid[]))))
    ELSE (EXISTS ( SELECT
       FROM directory.mandate m
      WHERE m.account_id = (( SELECT access.account() AS account)) AND m.role = 'CHILD_WELFARE'::text AND m.departement_code = (( SELECT access.departement() AS departement)) AND m.revoked_at IS NULL))
END));
create policy owner_all on directory.duty for all to passerelle_owner
  using (true)
  with check (true);
grant insert, select on directory.duty to passerelle_app;
grant update (until, version) on directory.duty to passerelle_app;
