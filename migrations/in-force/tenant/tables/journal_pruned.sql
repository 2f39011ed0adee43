-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.journal_pruned owner to passerelle_owner;
alter table tenant.journal_pruned enable row level security;
alter table tenant.journal_pruned force row level security;
create policy grants_tenant on tenant.journal_pruned for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.journal_pruned for all to passerelle_owner
  using (true)
  with check (true);
create policy pruner_select on tenant.journal_pruned for select to passerelle_pruner
  using (true);
create policy reader_tenant on tenant.journal_pruned for select to passerelle_reader
  using (departement_code = access.departement());
create policy sealer_insert on tenant.journal_pruned for insert to passerelle_sealer
  with check (true);
create policy sealer_select on tenant.journal_pruned for select to passerelle_sealer
  using (true);
grant insert, select on tenant.journal_pruned to passerelle_sealer;
grant select on tenant.journal_pruned to passerelle_grants;
grant select on tenant.journal_pruned to passerelle_reader;
grant select (departement_code, last_seal, through) on tenant.journal_pruned to passerelle_pruner;
