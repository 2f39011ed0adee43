import type { Client } from 'pg';
import type { MasterKey } from '../../server/vault/master-key';
import { Vault } from '../../server/vault/vault';

interface Stored {
  masterKey: MasterKey;
  departement: string;
  caseId: string;
}

/** The group that a parquet writes, as it would be stored, in a file to which no parquet has a door. */
export async function storeProceedings(
  admin: Client,
  { masterKey, departement, caseId }: Stored,
  minimised: object,
  rest: object,
): Promise<void> {
  const { rows } = await admin.query(
    'select wrapped, version from vault.data_key where departement_code = $1 and holder_id = $2',
    [departement, caseId],
  );
  const vault = new Vault(masterKey);
  const holder = { departement, id: caseId, keyVersion: rows[0].version as number };
  const key = vault.unwrap(holder, rows[0].wrapped);
  await admin.query(
    `insert into tenant.case_part (departement_code, holder_id, "group", bit, version, minimised, rest)
     values ($1, $2, 'proceedings', 128, 1, $3, $4)`,
    [
      departement,
      caseId,
      vault.sealJson(key, holder, 'proceedings', 'minimised', minimised),
      vault.sealJson(key, holder, 'proceedings', 'rest', rest),
    ],
  );
}
