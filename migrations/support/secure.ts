/** Who may do what on a tenant table, beside its owner. Verbs that are not named are not granted. */
export interface TableGrants {
  /** Verbs of the application's role. `select` may be narrowed to columns. */
  app?: ('select' | 'insert' | 'update' | 'delete')[];
  /** Columns that the application may select; absent: every column, if `select` is granted. */
  appColumns?: string[];
  /** Extra condition on the rows that the application selects. */
  appSees?: string;
  /** Extra condition on the rows that the application inserts or updates. */
  appWrites?: string;
}

const TENANT = 'departement_code = access.departement()';

/** Keys tell volumes: they too are for whoever holds a mandate in that département. */
const MANDATED = '(select access.mandated())';

/** Policies and grants of one tenant table: row security enabled and forced, one département at a time. */
export function secureTenantTable(table: string, grants: TableGrants): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy owner_all on ${table} to passerelle_owner using (true) with check (true)`,
    `create policy reader_tenant on ${table} for select to passerelle_reader using (${TENANT})`,
    `create policy grants_tenant on ${table} to passerelle_grants using (${TENANT}) with check (${TENANT})`,
    `grant select on ${table} to passerelle_reader, passerelle_grants`,
    ...applicationGrants(table, grants),
  ];
}

function applicationGrants(table: string, grants: TableGrants): string[] {
  return (grants.app ?? []).flatMap((verb) => [grantOf(table, verb, grants), policyOf(table, verb, grants)]);
}

function grantOf(table: string, verb: string, grants: TableGrants): string {
  const columns = verb === 'select' && grants.appColumns ? ` (${grants.appColumns.join(', ')})` : '';
  return `grant ${verb}${columns} on ${table} to passerelle_app`;
}

function policyOf(table: string, verb: string, grants: TableGrants): string {
  const sees = conjunction(TENANT, grants.appSees ?? MANDATED);
  const writes = conjunction(TENANT, grants.appWrites);
  const clauses = {
    select: `using (${sees})`,
    insert: `with check (${writes})`,
    update: `using (${conjunction(TENANT, MANDATED)}) with check (${writes})`,
    delete: `using (${conjunction(writes, MANDATED)})`,
  }[verb];
  return `create policy app_${verb} on ${table} for ${verb} to passerelle_app ${clauses}`;
}

function conjunction(first: string, second?: string): string {
  return second ? `${first} and ${second}` : first;
}
