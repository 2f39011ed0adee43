-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table tenant.journal_sealed owner to passerelle_owner;
alter table tenant.journal_sealed enable row level security;
alter table tenant.journal_sealed force row level security;
create policy grants_tenant on tenant.journal_sealed for all to passerelle_grants
  using (departement_code = access.departement())
  with check (departement_code = access.departement());
create policy owner_all on tenant.journal_sealed for all to passerelle_owner
  using (true)
  with check (true);
create policy pruner_delete on tenant.journal_sealed for delete to passerelle_pruner
  using ((EXISTS ( SELECT
   FROM tenant.journal_pruned p
     JOIN tenant.journal_seal k ON k.departement_code = p.departement_code AND k.number <= p.last_seal AND k.day <= p.through
  WHERE k.departement_code = journal_sealed.departement_code AND k.number = journal_sealed.seal)));
create policy pruner_select on tenant.journal_sealed for select to passerelle_pruner
  using ((EXISTS ( SELECT
   FROM tenant.journal_pruned p
     JOIN tenant.journal_seal k ON k.departement_code = p.departement_code AND k.number <= p.last_seal AND k.day <= p.through
  WHERE k.departement_code = journal_sealed.departement_code AND k.number = journal_sealed.seal)));
create policy reader_tenant on tenant.journal_sealed for select to passerelle_reader
  using (departement_code = access.departement());
create policy sealer_insert on tenant.journal_sealed for insert to passerelle_sealer
  with check (true);
create policy sealer_select on tenant.journal_sealed for select to passerelle_sealer
  using (true);
grant delete on tenant.journal_sealed to passerelle_pruner;
grant insert, select on tenant.journal_sealed to passerelle_sealer;
grant select on tenant.journal_sealed to passerelle_grants;
grant select on tenant.journal_sealed to passerelle_reader;
grant select (departement_code, entry_id, "position", seal) on tenant.journal_sealed to passerelle_pruner;
