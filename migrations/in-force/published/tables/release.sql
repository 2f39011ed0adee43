-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table published.release owner to passerelle_owner;
alter table published.release enable row level security;
alter table published.release force row level security;
create policy freeze_insert on published.release for insert to passerelle_freeze
  with check (true);
create policy freeze_select on published.release for select to passerelle_freeze
  using (true);
create policy owner_all on published.release for all to passerelle_owner
  using (true)
  with check (true);
create policy published_select on published.release for select to passerelle_statistics
  using (true);
create policy reader_select on published.release for select to passerelle_reader
  using (true);
grant insert, select on published.release to passerelle_freeze;
grant select (cut_off, frozen_on, id, lattice, period_from, period_until) on published.release to passerelle_statistics;
grant select (cut_off, id, period_from, period_until) on published.release to passerelle_reader;
