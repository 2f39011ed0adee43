import type { Act } from '../../../acts/act';
import type { Gate } from '../../../access/gate';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { writingKey } from '../../../vault/holder-key';
import type { Sealing } from '../../../vault/sealing';
import type { StayRow } from './places.queries';
import type { StayBody } from './places.view';

/** A stay that goes on, opened for the act alone. */
export function requireRunning(gate: Gate, row: StayRow): StayBody {
  if (row.ended) throw Refusal.of(ErrorCode.WRONG_STATE, 'Cet hébergement a pris fin : enregistrez-en un autre.');
  return gate.ownRow<StayBody>(row, row);
}

export async function keepStay(
  act: Act,
  vault: Sealing,
  row: StayRow,
  body: StayBody,
  expectedVersion: number | null | undefined,
): Promise<string> {
  const { holder, key } = await writingKey(act.tx, vault, row.holder);
  const sealed = vault.sealJson(key, holder, row.id, 'note', body);
  const values = [row.id, expectedVersion ?? row.version, body.endedOn !== null, sealed];
  const [updated] = await act.tx.query({ text: UPDATE, values });
  if (!updated) throw Refusal.stale();
  return row.id;
}

const UPDATE = `
  update tenant.stay set ended = $3, body = $4, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
