-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.mandate_proposal owner to passerelle_owner;
alter table directory.mandate_proposal enable row level security;
alter table directory.mandate_proposal force row level security;
create policy app_insert on directory.mandate_proposal for insert to passerelle_app
  with check ((( SELECT access.mandate() AS mandate)) IS NULL AND proposed_by = (( SELECT access.account() AS account)) AND state = 'PENDING'::text AND departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy app_select on directory.mandate_proposal for select to passerelle_app
  using ((( SELECT access.mandate() AS mandate)) IS NULL AND (proposed_by = (( SELECT access.account() AS account)) OR ( SELECT access.administers() AS administers)));
create policy app_update on directory.mandate_proposal for update to passerelle_app
  using ((( SELECT access.mandate() AS mandate)) IS NULL AND state = 'PENDING'::text AND (proposed_by = (( SELECT access.account() AS account)) OR ( SELECT access.administers() AS administers)))
  with check (answered_by = (( SELECT access.account() AS account)) AND (state = 'DECLINED'::text OR proposed_by <> (( SELECT access.account() AS account)) AND ( SELECT access.administers() AS administers)));
create policy owner_all on directory.mandate_proposal for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_all on directory.mandate_proposal for select to passerelle_reader
  using (true);
grant insert, select on directory.mandate_proposal to passerelle_app;
grant select on directory.mandate_proposal to passerelle_reader;
grant update (answered_at, answered_by, mandate_id, state, version) on directory.mandate_proposal to passerelle_app;
