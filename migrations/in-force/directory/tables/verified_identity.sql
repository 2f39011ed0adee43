-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.verified_identity owner to passerelle_owner;
alter table directory.verified_identity enable row level security;
alter table directory.verified_identity force row level security;
create policy owner_all on directory.verified_identity for all to passerelle_owner
  using (true)
  with check (true);
