-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table published.erratum owner to passerelle_owner;
alter table published.erratum enable row level security;
alter table published.erratum force row level security;
create policy freeze_insert on published.erratum for insert to passerelle_freeze
  with check (true);
create policy freeze_select on published.erratum for select to passerelle_freeze
  using (true);
create policy owner_all on published.erratum for all to passerelle_owner
  using (true)
  with check (true);
create policy published_select on published.erratum for select to passerelle_statistics
  using (true);
grant insert, select on published.erratum to passerelle_freeze;
grant select (dated, number, release_id, words) on published.erratum to passerelle_statistics;
