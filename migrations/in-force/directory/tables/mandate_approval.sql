-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.mandate_approval owner to passerelle_owner;
alter table directory.mandate_approval enable row level security;
alter table directory.mandate_approval force row level security;
create policy app_insert on directory.mandate_approval for insert to passerelle_app
  with check ((( SELECT access.mandate() AS mandate)) IS NULL AND account_id = (( SELECT access.account() AS account)) AND access.may_second(proposal_id));
create policy app_select on directory.mandate_approval for select to passerelle_app
  using (account_id = (( SELECT access.account() AS account)) OR access.proposer_of(proposal_id) IS NOT NULL);
create policy owner_all on directory.mandate_approval for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_all on directory.mandate_approval for select to passerelle_reader
  using (true);
grant insert, select on directory.mandate_approval to passerelle_app;
grant select on directory.mandate_approval to passerelle_reader;
