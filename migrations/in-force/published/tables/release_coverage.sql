-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table published.release_coverage owner to passerelle_owner;
alter table published.release_coverage enable row level security;
alter table published.release_coverage force row level security;
create policy freeze_insert on published.release_coverage for insert to passerelle_freeze
  with check (true);
create policy freeze_select on published.release_coverage for select to passerelle_freeze
  using (true);
create policy owner_all on published.release_coverage for all to passerelle_owner
  using (true)
  with check (true);
create policy published_select on published.release_coverage for select to passerelle_statistics
  using (true);
grant insert, select on published.release_coverage to passerelle_freeze;
grant select on published.release_coverage to passerelle_statistics;
