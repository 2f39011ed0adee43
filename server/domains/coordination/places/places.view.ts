import { doorsOf } from '../../../access/door';
import type { Gate, Reader } from '../../../access/gate';
import { encodeId } from '../../../kernel/id';
import type { LocalDate } from '../../../kernel/local-date';
import type { StayEnding, StayMeans, StaySequel, StayStage } from '../../../kernel/words';
import type { AskedPlaceRow, PlaceRequestRow, StayRow } from './places.queries';
import { isToConfirm } from './places.rules';
import type { ShelterRow } from './shelters.queries';

/** Sealed: where somebody lives, and how they go on. */
export interface StayBody {
  means: StayMeans;
  agreedOn: LocalDate;
  startsOn: LocalDate;
  stage: StayStage;
  stageSince: LocalDate;
  endedOn: LocalDate | null;
  ending: StayEnding | null;
  sequel: StaySequel | null;
}

export const shelterAt = (row: ShelterRow, today: LocalDate) => ({
  ...row,
  id: encodeId('Shelter', row.departement, row.id),
  toConfirm: isToConfirm(row.confirmedOn, today),
});

/** Part of where the person may be reached: opened as that group is, in full. */
export function placeRequestAt(gate: Gate, reader: Reader, row: PlaceRequestRow) {
  const doorway = { ...row, source: row.holder, doors: doorsOf(row.subjects) };
  if (!gate.ofGroup(reader, doorway, 'contact', 'FULL', null)) return null;
  return {
    ...row,
    id: encodeId('PlaceRequest', row.departement, row.id),
    askedAt: new Date(row.askedAt),
    answeredAt: row.answeredAt === null ? null : new Date(row.answeredAt),
  };
}

/** Nothing of a person: what the list of needs tells, and the day. */
export const askedPlaceAt = (row: AskedPlaceRow) => ({ ...row, id: encodeId('PlaceRequest', row.departement, row.id) });

export function stayAt(gate: Gate, reader: Reader, row: StayRow) {
  const doorway = { ...row, source: row.holder, doors: doorsOf(row.subjects) };
  const body = gate.ofGroup<StayBody>(reader, doorway, 'contact', 'FULL', row)?.value;
  return body && { id: encodeId('Stay', row.departement, row.id), version: row.version, ...body };
}
