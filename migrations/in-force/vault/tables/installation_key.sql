-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table vault.installation_key owner to passerelle_owner;
alter table vault.installation_key enable row level security;
alter table vault.installation_key force row level security;
create policy owner_all on vault.installation_key for all to passerelle_owner
  using (true)
  with check (true);
