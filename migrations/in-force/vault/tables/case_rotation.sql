-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table vault.case_rotation owner to passerelle_owner;
alter table vault.case_rotation enable row level security;
alter table vault.case_rotation force row level security;
create policy owner_all on vault.case_rotation for all to passerelle_owner
  using (true)
  with check (true);
