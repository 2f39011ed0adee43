-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.mandate_proposal owner to passerelle_owner;
alter table directory.mandate_proposal enable row level security;
alter table directory.mandate_proposal force row level security;
create policy app_insert on directory.mandate_proposal for insert to passerelle_app
  with check ((( SELECT access.mandate() AS mandate)) IS NULL AND proposed_by = (( SELECT access.account() AS account)) AND NOT departement_code IS DISTINCT FROM NULLIF(( SELECT access.departement() AS departement), '00'::text) AND ( SELECT access.mandated() AS mandated) AND
CASE
    WHEN alone THEN state = 'OFFERED'::text AND access.gives_alone(role, organisation_id, body_id, stands_in_for, valid_until)
    ELSE state = 'PENDING'::text
END);
create policy app_select on directory.mandate_proposal for select to passerelle_app
  using ((( SELECT access.mandate() AS mandate)) IS NULL AND (proposed_by = (( SELECT access.account() AS account)) OR email = (( SELECT access.my_address() AS my_address)) OR ( SELECT access.administers() AS administers) OR access.seconds_in(departement_code)));
create policy app_update on directory.mandate_proposal for update to passerelle_app
  using ((( SELECT access.mandate() AS mandate)) IS NULL AND (state = ANY (ARRAY['PENDING'::text, 'OFFERED'::text])) AND (proposed_by = (( SELECT access.account() AS account)) OR email = (( SELECT access.my_address() AS my_address)) OR ( SELECT access.administers() AS administers) OR access.seconds_in(departement_code)))
  with check (answered_by = (( SELECT access.account() AS account)) AND (state = 'DECLINED'::text OR state = 'ACCEPTED'::text AND email = (( SELECT access.my_address() AS my_address)) OR state = 'OFFERED'::text AND (EXISTS ( SELECT
   FROM directory.mandate_approval s
  WHERE s.proposal_id = mandate_proposal.id AND s.account_id = (( SELECT access.account() AS account))))));
create policy jobs_select on directory.mandate_proposal for select to passerelle_jobs
  using (true);
create policy owner_all on directory.mandate_proposal for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_all on directory.mandate_proposal for select to passerelle_reader
  using (true);
grant insert, select on directory.mandate_proposal to passerelle_app;
grant select on directory.mandate_proposal to passerelle_reader;
grant select (departement_code, email, id, state) on directory.mandate_proposal to passerelle_jobs;
grant update (answered_at, answered_by, mandate_id, state, version) on directory.mandate_proposal to passerelle_app;
