import { Client } from 'pg';
import { decodeId } from '../../server/kernel/id';
import type { Ask } from './api';

const ERASE = `mutation ($input: EraseCaseInput!) { eraseCase(input: $input) { erasure { case } userErrors { code } } }`;

/** Its days over, the job of the server comes by; `inTime`: before they are. True when it destroyed. */
export async function carryOutErasure(url: string, caseId: string, inTime = false): Promise<boolean> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  const { uuid } = decodeId(caseId)!;
  if (!inTime)
    await admin.query('update tenant.asked_erasure set destroys_on = current_date where case_id = $1', [uuid]);
  await admin.query(
    `begin; select set_config('role', 'passerelle_retention', true), set_config('app.departement', '38', true),
       set_config('app.today', current_date::text, true), set_config('app.now', now()::text, true)`,
  );
  const { rows } = await admin.query('select access.destroy_asked_case($1, current_date + 30) as done', [uuid]);
  await admin.query('commit');
  await admin.end();
  return rows[0].done;
}

/** Asked by the manager, then carried out. */
export async function eraseCase(manager: Ask, url: string, caseId: string): Promise<boolean> {
  const input = { caseId, reason: 'PERSON_REQUEST', acknowledgedWarnings: ['ERASURE_IS_FINAL'] };
  await manager(ERASE, { input });
  return carryOutErasure(url, caseId);
}
