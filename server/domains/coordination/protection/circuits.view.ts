import { doorsOf } from '../../../access/door';
import type { Gate, Reader } from '../../../access/gate';
import { encodeId } from '../../../kernel/id';
import { localDateAt, localTimeAt } from '../../../kernel/local-date';
import { territoryOf } from '../../../reference/reference-data';
import type { CircuitEventRow, CircuitRow } from './circuits.queries';
import { clocksOf, isAway, isSilent } from './clocks.rules';

/** Whoever answered, and why the child was not told: sealed under the key of the file. */
export interface Call {
  called: string;
  notInformedReason: string | null;
}

/** Of an ad hoc administrator, of a lawyer. */
export interface Named {
  name: string | null;
}

type Told = Pick<CircuitRow, 'departement' | 'holder' | 'source' | 'subjects'>;
const doorway = (row: Told) => ({ ...row, doors: doorsOf(row.subjects) });

/** A circuit, where what was done to the child is read in full: no pseudonym and no broken glass tells of it. */
export function circuitAt(gate: Gate, reader: Reader, row: CircuitRow) {
  const opened = gate.ofGroup<Call>(reader, doorway(row), 'exploitation', 'FULL', row);
  if (!opened?.value) return null;
  const { departement, id, acknowledgedAt } = row;
  const { timeZone } = territoryOf(departement)!;
  const { now } = reader.actor(departement);
  const [called, acknowledged] = [new Date(row.calledAt), acknowledgedAt === null ? null : new Date(acknowledgedAt)];
  return {
    ...{ nodeType: row.nodeType, departement, row, called: opened.value.called },
    ...{ reference: row.reference, open: row.open, outcome: row.outcome, closedOn: row.closedOn, version: row.version },
    id: encodeId('ProtectionCircuit', departement, id),
    referralId: encodeId('Referral', departement, row.referralId),
    caseId: row.own ? encodeId('CaseFile', departement, row.holder) : null,
    calledOn: localDateAt(called, timeZone),
    calledAt: localTimeAt(called, timeZone),
    childInformed: row.childInformed,
    notInformedReason: opened.value.notInformedReason,
    acknowledgedOn: acknowledged && localDateAt(acknowledged, timeZone),
    acknowledgedAt: acknowledged && localTimeAt(acknowledged, timeZone),
    acknowledgedSide: row.acknowledgedSide,
    silent: row.open && acknowledged === null && isSilent(new Date(row.openedAt), now),
  };
}
export type ShownCircuit = NonNullable<ReturnType<typeof circuitAt>>;

export function circuitEventAt(gate: Gate, reader: Reader, row: CircuitEventRow) {
  const opened = gate.ofGroup<Named>(reader, doorway(row), 'exploitation', 'FULL', row);
  if (!opened) return null;
  const { kind, occurredOn, occurredAt, version } = row;
  return {
    id: encodeId('CircuitEvent', row.departement, row.id),
    ...{ kind, occurredOn, occurredAt, version, name: opened.value?.name ?? null },
  };
}

export function delaysOf({ row, departement }: ShownCircuit, events: readonly CircuitEventRow[], now: Date) {
  const { timeZone } = territoryOf(departement)!;
  return { clocks: clocksOf(new Date(row.calledAt), events, { now, timeZone }), away: row.open && isAway(events) };
}
