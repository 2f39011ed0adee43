import type { Act } from '../../../acts/act';
import type { Gate } from '../../../access/gate';
import { Refusal } from '../../../kernel/refusal';
import type { LocalDate } from '../../../kernel/local-date';
import type { Sealing } from '../../../vault/sealing';
import { writingKey } from '../../../vault/holder-key';
import { FORMALITY_IN_ACT, type FormalityKind, type FormalityRow } from './formalities.queries';

/** What is corrected, opened for the act alone. */
export interface Known<Body> {
  row: FormalityRow;
  body: Body;
}

export async function knownRow<Body>(
  act: Act,
  gate: Gate,
  caseId: string,
  kind: FormalityKind,
  id: string | null,
): Promise<Known<Body> | null> {
  const [row] = await act.tx.query<FormalityRow>({ text: FORMALITY_IN_ACT, values: [caseId, kind, id] });
  return row ? { row, body: gate.ownRow<Body>(row, row) } : null;
}

interface Written<Body> {
  caseId: string;
  kind: FormalityKind;
  known: Known<Body> | null;
  body: Body;
  expectedVersion: number | null | undefined;
  /** The day of which the team is told, without opening anything. */
  endsOn?: LocalDate | null;
}

/** A new row, or the known one a version further, sealed under the key of the file. */
export async function keepRow<Body>(act: Act, vault: Sealing, written: Written<Body>): Promise<string> {
  const { caseId, kind, known, body, expectedVersion, endsOn = null } = written;
  const { holder, key } = await writingKey(act.tx, vault, caseId);
  const id = known?.row.id ?? act.newId;
  const sealed = vault.sealJson(key, holder, id, 'note', body);
  if (!known) {
    const values = [id, caseId, kind, endsOn, sealed, act.actor.accountId, act.actor.now];
    await act.tx.query({ text: INSERT, values });
  } else {
    const [updated] = await act.tx.query({
      text: UPDATE,
      values: [id, expectedVersion ?? known.row.version, endsOn, sealed],
    });
    if (!updated) throw Refusal.stale();
  }
  act.touch(caseId);
  return id;
}

const INSERT = `
  insert into tenant.formality (departement_code, id, case_id, kind, ends_on, body, recorded_by, recorded_at)
  values (access.departement(), $1, $2, $3, $4, $5, $6, $7)`;

const UPDATE = `
  update tenant.formality set ends_on = $3, body = $4, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
