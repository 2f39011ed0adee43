import type { Vault } from './vault';

/** A group of a file as it is kept, for an operator's command: nothing else opens it without a door. */
export interface SealedIdentity {
  departement: string;
  id: string;
  minimised: Buffer;
  rest: Buffer;
  wrapped: Buffer;
  keyVersion: number;
}

export interface SealedGroup extends SealedIdentity {
  partVersion: number;
}

export const identityOf = (vault: Vault, row: SealedIdentity): Record<string, unknown> =>
  groupOf(vault, 'identity', row);

export function groupOf(vault: Vault, group: 'identity' | 'residence', row: SealedIdentity): Record<string, unknown> {
  const holder = { departement: row.departement, id: row.id, keyVersion: row.keyVersion };
  const key = vault.unwrap(holder, row.wrapped);
  const open = (part: 'minimised' | 'rest', sealed: Buffer) => vault.openJson<object>(key, holder, group, part, sealed);
  return { ...open('minimised', row.minimised), ...open('rest', row.rest) };
}
