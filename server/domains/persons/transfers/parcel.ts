import { groupBits, type Group } from '../../../kernel/groups';
import { parquetGroup, splitParts } from '../../../kernel/sheet-fields';
import type { Sealing } from '../../../vault/sealing';
import type { Sheet } from '../cases';

/** A sheet sealed for another département, under a key that is new, with what that key and département are bound to. */
export interface SealedParcel {
  wrapped: Buffer;
  keyVersion: number;
  parts: { group: string; bit: number; minimised: string; rest: string }[];
}

/** Everything that the association typed. What the parquet wrote belongs to its own département and stays there. */
export function sealParcel(vault: Sealing, departement: string, holderId: string, sheet: Sheet): SealedParcel {
  const { key, sealed } = vault.newKey(departement, holderId);
  const holder = { departement, id: holderId, keyVersion: sealed.version };
  const typed = Object.entries(sheet).filter(([group]) => group !== parquetGroup);
  const parts = typed.map(([group, values]) => {
    const { minimised, rest } = splitParts(group as Group, values);
    return {
      group,
      bit: groupBits[group as Group],
      minimised: vault.sealJson(key, holder, group, 'minimised', minimised).toString('base64'),
      rest: vault.sealJson(key, holder, group, 'rest', rest).toString('base64'),
    };
  });
  return { wrapped: sealed.wrapped, keyVersion: sealed.version, parts };
}
