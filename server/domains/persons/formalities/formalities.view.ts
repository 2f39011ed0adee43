import { doorsOf } from '../../../access/door';
import type { Gate, Reader } from '../../../access/gate';
import { encodeId, type IdType } from '../../../kernel/id';
import { daysBetween, type LocalDate } from '../../../kernel/local-date';
import type {
  FormalityObject,
  FormalityOutcome,
  ReflectionEnding,
  ReturnRisk,
  ReturnStage,
} from '../../../kernel/words';
import { reflectionEnd } from './formalities.rules';
import type { FormalityRow } from './formalities.queries';

export interface ReflectionBody {
  receiptOn: LocalDate;
  endedOn: LocalDate | null;
  ending: ReflectionEnding | null;
}

export interface FormalityBody {
  object: FormalityObject;
  country: string | null;
  askedOn: LocalDate;
  outcome: FormalityOutcome | null;
  answeredOn: LocalDate | null;
}

export interface ReturnBody {
  country: string;
  stage: ReturnStage;
  risk: ReturnRisk | null;
  assessedOn: LocalDate | null;
  assessedBy: string | null;
}

/** Part of what the team keeps of the residence: opened as that group is, in full. */
function opened<Body>(gate: Gate, reader: Reader, row: FormalityRow, type: IdType) {
  const doorway = { ...row, source: row.holder, doors: doorsOf(row.subjects) };
  const body = gate.ofGroup<Body>(reader, doorway, 'residence', 'FULL', row)?.value;
  return body && { id: encodeId(type, row.departement, row.id), version: row.version, ...body };
}

export function reflectionAt(gate: Gate, reader: Reader, row: FormalityRow) {
  const shown = opened<ReflectionBody>(gate, reader, row, 'ReflectionPeriod');
  return shown && { ...shown, endsOn: reflectionEnd(shown.receiptOn) };
}

export function formalityAt(gate: Gate, reader: Reader, row: FormalityRow, today: LocalDate) {
  const shown = opened<FormalityBody>(gate, reader, row, 'Formality');
  return shown && { ...shown, days: daysBetween(shown.askedOn, shown.answeredOn ?? today) };
}

export const returnAt = (gate: Gate, reader: Reader, row: FormalityRow) =>
  opened<ReturnBody>(gate, reader, row, 'SecureReturn');
