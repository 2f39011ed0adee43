import type { Client } from 'pg';
import { InstallationKeys, type LastingUse } from '../installation-keys';
import type { MasterKey } from '../master-key';

/** The keys of the installation as the database keeps them; those that it does not keep yet are derived. */
export async function storedKeys(admin: Client, master: MasterKey): Promise<InstallationKeys> {
  const { rows } = await admin.query<{ use: string; wrapped: Buffer }>(
    'select use, wrapped from vault.installation_key',
  );
  return new InstallationKeys(master, new Map(rows.map(({ use, wrapped }) => [use, wrapped])));
}

export async function storeKeys(admin: Client, wrapped: ReadonlyMap<LastingUse, Buffer>): Promise<void> {
  await admin.query({ text: STORE, values: [[...wrapped.keys()], [...wrapped.values()]] });
}

const STORE = `
  insert into vault.installation_key (use, wrapped) select * from unnest($1::text[], $2::bytea[])
  on conflict (use) do update set wrapped = excluded.wrapped`;
