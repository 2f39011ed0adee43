import type { Client } from 'pg';
import { copyIn } from './copy-files';

interface Known {
  departement: string;
  caseId: string;
  at: Date;
  reason: string;
  rule: string | null;
  requestedBy: string | null;
  completeInBackupsOn: string;
}

/** What an erasure destroyed does not come back with a backup: each is carried out again, under its own certificate. */
export async function applyErasures(admin: Client, later: { path: string; columns: string[] } | null): Promise<number> {
  await admin.query('create temporary table known_erasure (like tenant.erasure_certificate) on commit drop');
  if (later) await copyIn(admin, 'known_erasure', later.columns, later.path);
  await admin.query(ALSO_OWN);
  const { rows } = await admin.query<Known>(STILL_THERE);
  for (const known of rows) {
    await admin.query('delete from tenant.erasure_certificate where departement_code = $1 and case_id = $2', [
      known.departement,
      known.caseId,
    ]);
    await admin.query(AS_ERASER, [known.departement, known.at.toISOString()]);
    await admin.query(DESTROY, [known.caseId, known.reason, known.rule, known.requestedBy, known.completeInBackupsOn]);
    await admin.query("select set_config('role', 'passerelle_owner', true)");
  }
  return rows.length;
}

const ALSO_OWN = `
  insert into known_erasure select c.* from tenant.erasure_certificate c where not exists (
    select from known_erasure k where k.departement_code = c.departement_code and k.case_id = c.case_id)`;

const STILL_THERE = `
  select k.departement_code as departement, k.case_id as "caseId", k.at, k.reason, k.rule, k.requested_by as "requestedBy",
    k.complete_in_backups_on::text as "completeInBackupsOn"
  from known_erasure k join tenant.case_file f on f.departement_code = k.departement_code and f.id = k.case_id
  where f.outcome is distinct from 'ERASED' order by k.at, k.case_id`;

const AS_ERASER = `
  select set_config('app.departement', $1, true), set_config('app.now', $2, true), set_config('role', 'passerelle_eraser', true)`;

const DESTROY = 'select access.destroy_case($1, $2, $3, $4, $5)';
