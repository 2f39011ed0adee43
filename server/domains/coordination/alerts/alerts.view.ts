import { doorsOf } from '../../../access/door';
import type { Gate, Reader } from '../../../access/gate';
import { encodeId } from '../../../kernel/id';
import { localDateAt } from '../../../kernel/local-date';
import type { ReferralStatus, RightsInformer } from '../../../kernel/words';
import { territoryOf } from '../../../reference/reference-data';
import type { CourseRow, HoldReasonRow, OperationRow } from './alerts.queries';

/** Of an operation, under the key of its alert. */
export interface Prepared {
  interpreter: string | null;
  language: string | null;
  informer: RightsInformer | null;
  informedBy: string | null;
  meetingPoint: string | null;
}

export const NOTHING_PREPARED: Prepared = {
  interpreter: null,
  language: null,
  informer: null,
  informedBy: null,
  meetingPoint: null,
};

interface OfReferral {
  id: string;
  departement: string;
  createdAt: string;
  status: ReferralStatus;
}

/** What became of an alert, in days of its département. */
export function courseAt(
  gate: Gate,
  reader: Reader,
  { departement, createdAt, status }: OfReferral,
  { id, ...course }: CourseRow,
  reason: HoldReasonRow | undefined,
) {
  const place = { departement, holder: id, source: id };
  return {
    ...course,
    receivedOn: localDateAt(new Date(createdAt), territoryOf(departement)!.timeZone),
    held: course.heldOn !== null && status === 'PROPOSED',
    holdReason: reason ? (gate.text(reader, place, { ...reason, kind: 'HOLD_REASON' })?.value ?? null) : null,
  };
}

/** An operation, where its alert opens in full. */
export function operationAt(gate: Gate, reader: Reader, row: OperationRow) {
  const doorway = { departement: row.departement, holder: row.id, source: row.id, doors: doorsOf(row.subjects) };
  const opened = gate.ofAlert<Prepared>(reader, doorway, row);
  if (!opened) return null;
  return {
    ...(opened.value ?? NOTHING_PREPARED),
    plannedOn: row.plannedOn,
    version: row.version,
    sheetUrl: row.body ? `/operations/${encodeId('Referral', row.departement, row.id)}/fiche.pdf` : null,
    result: resultOf(row),
  };
}

const resultOf = (row: OperationRow) => (row.controlled === null ? null : { ...row, controlled: row.controlled });
