import type { Act } from '../../../acts/act';
import type { Standing } from '../../../acts/right';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { territoryOf } from '../../../reference/reference-data';
import { ProtectionCircuit } from '../../../../schema/protection.types';
import type { Answer } from '../../../acts/define-act';
import { CIRCUIT_IN_ACT, EVENTS_IN_ACT, type CircuitEventRow, type CircuitRow } from './circuits.queries';

/** A circuit at the door of whoever acts: its own file, or its referral; any other is no different from none. */
export async function circuitOf(act: Act, globalId: string): Promise<CircuitRow> {
  const id = act.uuid(globalId, 'ProtectionCircuit', ['circuitId']);
  const [found] = await act.tx.query<CircuitRow>({ text: CIRCUIT_IN_ACT, values: [id] });
  if (!found) throw Refusal.notFound(['circuitId']);
  act.require(await act.tx.query<Standing>({ text: STANDINGS, values: [found.holder, found.source] }));
  return found;
}

const STANDINGS = `
  select distinct d.role, d.relation from access.door d
  where d.departement_code = access.departement() and d.holder_id = $1 and d.source = $2`;

export function requireOpenCircuit({ open, outcome }: CircuitRow): void {
  if (open && outcome === null) return;
  throw Refusal.of(ErrorCode.WRONG_STATE, 'Ce circuit est clos.', ['circuitId']);
}

export const eventsOf = (act: Act, circuitId: string): Promise<CircuitEventRow[]> =>
  act.tx.query<CircuitEventRow>({ text: EVENTS_IN_ACT, values: [circuitId] });

export const timeZoneOf = (act: Act): string => territoryOf(act.actor.departement)!.timeZone;

export const circuitAnswer: Answer = {
  field: 'circuit',
  type: () => ProtectionCircuit,
  description: 'At the caller’s level.',
};
