/** Which column of a table leads to the case, its referral or its paper. */
export interface Erased {
  table: string;
  column: string;
  /** Columns that the eraser reads beside its key: what retention counts from. */
  reads?: string[];
}

const HERE = 'departement_code = access.departement()';

/** The least that an eraser needs on a table whose rows it deletes, in one département at a time. */
export function erasable({ table, column, reads = [] }: Erased): string[] {
  return [
    `grant select (${['departement_code', column, ...reads].join(', ')}), delete on ${table} to passerelle_eraser`,
    `create policy eraser_tenant on ${table} to passerelle_eraser using (${HERE}) with check (${HERE})`,
  ];
}

/** On a table whose rows stay, emptied of what is about the person. */
export function redactable(table: string, reads: string[], updates: string[]): string[] {
  return [
    `grant select (${reads.join(', ')}), update (${updates.join(', ')}) on ${table} to passerelle_eraser`,
    `create policy eraser_tenant on ${table} to passerelle_eraser using (${HERE}) with check (${HERE})`,
  ];
}
