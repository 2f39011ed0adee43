/** Rights of a role that looks across départements: `select` and `update` by columns, with a policy for each verb. */
export interface AcrossGrants {
  select?: string[];
  update?: string[];
  insert?: true;
  delete?: true;
}

export function grantAcross(role: string, grants: Record<string, AcrossGrants>): string[] {
  return Object.entries(grants).flatMap(([table, verbs]) =>
    Object.entries(verbs).flatMap(([verb, columns]) => [
      `grant ${verb}${Array.isArray(columns) ? ` (${columns.join(', ')})` : ''} on ${table} to ${role}`,
      `create policy ${role}_${verb} on ${table} for ${verb} to ${role} ${clauseOf(verb)}`,
    ]),
  );
}

export function revokeAcross(role: string, grants: Record<string, AcrossGrants>): string[] {
  return Object.entries(grants).flatMap(([table, verbs]) => [
    ...Object.keys(verbs).map((verb) => `drop policy ${role}_${verb} on ${table}`),
    `revoke all on ${table} from ${role}`,
  ]);
}

function clauseOf(verb: string): string {
  if (verb === 'insert') return 'with check (true)';
  return verb === 'update' ? 'using (true) with check (true)' : 'using (true)';
}

/** Functions of a role, executed in its name by the roles that are named, and by nobody else. */
export function ownedBy(role: string, functions: Record<string, string[]>): string[] {
  return [
    `grant create on schema access to ${role}`,
    ...Object.entries(functions).flatMap(([signature, callers]) => [
      `revoke execute on function access.${signature} from public`,
      ...callers.map((caller) => `grant execute on function access.${signature} to ${caller}`),
      `alter function access.${signature} owner to ${role}`,
    ]),
    `revoke create on schema access from ${role}`,
  ];
}
