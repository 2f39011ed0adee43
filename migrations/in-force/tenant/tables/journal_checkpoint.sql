-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.journal_checkpoint owner to passerelle_owner;
alter table tenant.journal_checkpoint enable row level security;
alter table tenant.journal_checkpoint force row level security;
create policy grants_tenant on tenant.journal_checkpoint for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.journal_checkpoint for all to passerelle_owner
  using (true)
  with check (true);
create policy reader_tenant on tenant.journal_checkpoint for select to passerelle_reader
  using (departement_code = access.departement());
create policy sealer_insert on tenant.journal_checkpoint for insert to passerelle_sealer
  with check (true);
create policy sealer_select on tenant.journal_checkpoint for select to passerelle_sealer
  using (true);
grant insert, select on tenant.journal_checkpoint to passerelle_sealer;
grant select on tenant.journal_checkpoint to passerelle_grants;
grant select on tenant.journal_checkpoint to passerelle_reader;
