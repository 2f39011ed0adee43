import type { Transaction } from '../tenancy/transaction';
import { DataKeyEntity } from './data-key.entity';
import type { Holder, Sealing } from './sealing';

/** The key of a case, an alert or a breach, unwrapped for the act at hand. */
export interface HolderKey {
  holder: Holder;
  key: Buffer;
}

/** The key under which whatever is written of a new holder is sealed, kept wrapped. */
export async function keepNewKey(tx: Transaction, vault: Sealing, holderId: string): Promise<HolderKey> {
  const { departement } = tx.actor;
  const { key, sealed } = vault.newKey(departement, holderId);
  await tx.insert(DataKeyEntity, { holderId, ...sealed });
  return { holder: { departement, id: holderId, keyVersion: sealed.version }, key };
}
