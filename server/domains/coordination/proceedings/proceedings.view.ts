import { doorsOf } from '../../../access/door';
import type { Gate, Reader } from '../../../access/gate';
import { encodeId } from '../../../kernel/id';
import type { ComplaintStepRow, HearingRow } from './proceedings.queries';

/** Where and when: sealed, since a court's list of the day would name her. */
export interface HearingPlace {
  startsAt: string | null;
  court: string | null;
}

export const NOT_SAID: HearingPlace = { startsAt: null, court: null };

/** Its day alone, of what the same named fields tell; nothing sealed is opened for it. */
export function hearingDayAt(gate: Gate, reader: Reader, row: HearingRow) {
  const doorway = { ...row, doors: doorsOf(row.subjects) };
  if (!gate.ofGroup(reader, doorway, 'proceedings', 'MINIMISED', null)) return null;
  return { heldOn: row.heldOn, outcome: row.outcome };
}

/** A hearing by the named fields of the proceedings; null where these doors do not open them. */
export function hearingAt(gate: Gate, reader: Reader, row: HearingRow) {
  const doorway = { ...row, doors: doorsOf(row.subjects) };
  const opened = gate.ofGroup<HearingPlace>(reader, doorway, 'proceedings', 'MINIMISED', row);
  if (!opened) return null;
  const { heldOn, kind, outcome, version } = row;
  return {
    id: encodeId('Hearing', row.departement, row.id),
    heldOn,
    kind,
    outcome,
    version,
    ...(opened.value ?? NOT_SAID),
  };
}

/** What became of a complaint is told where the whole group is: its named fields are its existence and its month. */
export function complaintStepAt(gate: Gate, reader: Reader, row: ComplaintStepRow) {
  const doorway = { ...row, doors: doorsOf(row.subjects) };
  if (!gate.ofGroup(reader, doorway, 'complaint', 'FULL', null)) return null;
  const { step, occurredOn, reason, version } = row;
  return { id: encodeId('ComplaintStep', row.departement, row.id), step, occurredOn, reason, version };
}
