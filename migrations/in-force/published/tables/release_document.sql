-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table published.release_document owner to passerelle_owner;
alter table published.release_document enable row level security;
alter table published.release_document force row level security;
create policy freeze_insert on published.release_document for insert to passerelle_freeze
  with check (true);
create policy freeze_select on published.release_document for select to passerelle_freeze
  using (true);
create policy owner_all on published.release_document for all to passerelle_owner
  using (true)
  with check (true);
create policy published_select on published.release_document for select to passerelle_statistics
  using (audience = 'PUBLIC'::text OR ( SELECT access.holds_miprof() AS holds_miprof));
grant insert, select on published.release_document to passerelle_freeze;
grant select (audience, body, edition, format, media_type, name, release_id) on published.release_document to passerelle_statistics;
