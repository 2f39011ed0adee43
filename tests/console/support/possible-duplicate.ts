import { matchDuplicates } from '../../../server/jobs/across-departements';
import { clock } from '../../../server/kernel/clock';
import { encodeId } from '../../../server/kernel/id';
import { Database } from '../../../server/tenancy/database';
import type { Client } from 'pg';
import type { Api } from '../../support/api';
import { openDraft, SHEET, submitDraft } from '../../support/stories';

/** Longer than the month after which a holder is told. */
const LATER_MS = 32 * 86_400_000;

/** Somebody known here is registered elsewhere, and the month is over: the file whose team is asked about it. */
export async function toldOfDuplicate(
  api: Api,
  admin: Client,
  departement: string,
  elsewhere: string,
): Promise<string> {
  await known(api, departement);
  await known(api, elsewhere);
  const database = await Database.open({ url: api.database.appUrl, poolSize: 1 });
  try {
    await matchDuplicates(database);
    clock.freeze(new Date(Date.now() + LATER_MS));
    await matchDuplicates(database);
  } finally {
    clock.freeze(undefined);
    await database.close();
  }
  const { rows } = await admin.query<{ id: string }>(
    "select case_id as id from tenant.possible_duplicate where departement_code = $1 and side = 'HOLDER' and state = 'TOLD' limit 1",
    [departement],
  );
  return encodeId('CaseFile', departement, rows[0]!.id);
}

/** Of the form that needs no commission: submitted, and nothing more. */
async function known(api: Api, departement: string): Promise<void> {
  const association = await api.as(`association-${departement}`);
  const sheet = {
    ...SHEET,
    identity: { ...SHEET.identity, familyName: 'Ailleursova' },
    exploitation: { ...SHEET.exploitation, principalForm: 'LABOUR' },
  };
  const { id } = await openDraft(association, sheet, departement);
  const { data } = await submitDraft(association, id);
  if (data.submitCase.userErrors.length > 0) throw new Error(JSON.stringify(data.submitCase.userErrors));
}
