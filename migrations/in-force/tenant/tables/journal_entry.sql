-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.journal_entry owner to passerelle_owner;
alter table tenant.journal_entry enable row level security;
alter table tenant.journal_entry force row level security;
create policy app_insert on tenant.journal_entry for insert to passerelle_app
  with check (departement_code = access.departement() AND account_id = access.account());
create policy grants_tenant on tenant.journal_entry for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.journal_entry for all to passerelle_owner
  using (true)
  with check (true);
create policy pruner_delete on tenant.journal_entry for delete to passerelle_pruner
  using ((EXISTS ( SELECT
   FROM tenant.journal_sealed s
  WHERE s.departement_code = journal_entry.departement_code AND s.entry_id = journal_entry.id)));
create policy pruner_select on tenant.journal_entry for select to passerelle_pruner
  using ((EXISTS ( SELECT
   FROM tenant.journal_sealed s
  WHERE s.departement_code = journal_entry.departement_code AND s.entry_id = journal_entry.id)));
create policy reader_tenant on tenant.journal_entry for select to passerelle_reader
  using (departement_code = access.departement());
create policy sealer_select on tenant.journal_entry for select to passerelle_sealer
  using (true);
grant delete on tenant.journal_entry to passerelle_pruner;
grant insert on tenant.journal_entry to passerelle_app;
grant select on tenant.journal_entry to passerelle_grants;
grant select on tenant.journal_entry to passerelle_reader;
grant select on tenant.journal_entry to passerelle_sealer;
grant select (departement_code, id) on tenant.journal_entry to passerelle_pruner;
