-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.api_token owner to passerelle_owner;
alter table directory.api_token enable row level security;
alter table directory.api_token force row level security;
create policy app_insert on directory.api_token for insert to passerelle_app
  with check (account_id = (( SELECT access.account() AS account)) AND (( SELECT access.mandate() AS mandate)) IS NULL AND NOT (EXISTS ( SELECT
   FROM directory.mandate m
  WHERE m.id = api_token.mandate_id AND (m.role = ANY (ARRAY['ADMIN'::text, 'PARQUET'::text, 'DPO'::text, 'MIPROF'::text])))));
create policy app_select on directory.api_token for select to passerelle_app
  using (account_id = (( SELECT access.account() AS account)) AND mandate_id = COALESCE(access.mandate(), mandate_id) OR (( SELECT access.mandate() AS mandate)) IS NULL AND (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.holds_dpo() AS holds_dpo)));
create policy app_update on directory.api_token for update to passerelle_app
  using (account_id = (( SELECT access.account() AS account)) AND mandate_id = COALESCE(access.mandate(), mandate_id) OR (( SELECT access.mandate() AS mandate)) IS NULL AND (( SELECT access.administers() AS administers) OR departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.holds_dpo() AS holds_dpo)));
create policy owner_all on directory.api_token for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_all on directory.api_token for select to passerelle_reader
  using (true);
grant insert on directory.api_token to passerelle_app;
grant select on directory.api_token to passerelle_reader;
grant select (account_id, created_at, departement_code, expires_at, id, label, last_used_on, mandate_id, operations, read_only, revoked_at, revoked_by) on directory.api_token to passerelle_app;
grant update (last_used_on, revoked_at, revoked_by) on directory.api_token to passerelle_app;
