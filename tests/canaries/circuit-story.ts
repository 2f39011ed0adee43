import type { Client } from 'pg';
import { decodeId, encodeId } from '../../server/kernel/id';
import { localDateAt } from '../../server/kernel/local-date';
import { territoryOf } from '../../server/reference/reference-data';
import { forNamed, newDay, newToken, type Canary } from './canary';
import type { CanaryWorld } from './canary-world';

/** Where the exploitation is read in full; the coordinator knows of it by a pseudonym alone. */
const READERS = ['association', 'manager', 'parquet', 'childwelfare'];

/** Where no convention holds yet, one is written by whoever keeps the secretariat. */
export async function makeConvention(world: CanaryWorld, admin: Client, departement: string): Promise<void> {
  const { rows } = await admin.query('select from directory.local_convention where departement_code = $1', [
    departement,
  ]);
  if (rows.length > 0) return;
  const of = async (subject: string, column: 'authority_id' | 'organisation_id'): Promise<string> => {
    const found = await admin.query(
      `select m.${column} as id from directory.mandate m join directory.account a on a.id = m.account_id
       where a.subject = $1 and m.${column} is not null limit 1`,
      [`${subject}-${departement}`],
    );
    return found.rows[0].id as string;
  };
  await world.act(`coordinator-${departement}`, 'recordConvention', {
    parquetId: encodeId('Authority', departement, await of('parquet', 'authority_id')),
    openerIds: [encodeId('Organisation', departement, await of('association', 'organisation_id'))],
    signedOn: '2026-01-05',
    actReference: 'Convention',
    parties: 'le préfet, le procureur',
  });
}

/** A circuit with its call, a name and a day. */
export async function tellCircuit(
  world: CanaryWorld,
  admin: Client,
  departement: string,
  caseId: string,
): Promise<string> {
  const team = `association-${departement}`;
  const [called, notInformedReason, name, occurredOn] = [newToken(), newToken(), newToken(), newDay()];
  const calledOn = localDateAt(new Date(), territoryOf(departement)!.timeZone);
  const call = { called, calledOn, calledAt: '00:00', childInformed: false, notInformedReason };
  const { circuit } = await world.act(team, 'openProtectionCircuit', { caseId, ...call }, 'circuit { id }');
  const circuitId = circuit.id as string;
  await world.act(team, 'recordCircuitStep', { circuitId, step: 'LAWYER', occurredOn: calledOn, name });
  await admin.query('update tenant.circuit_event set occurred_on = $2 where circuit_id = $1', [
    decodeId(circuitId)!.uuid,
    occurredOn,
  ]);
  const planted: [string, string][] = [
    [called, 'who answered the call'],
    [notInformedReason, 'why a child was not told'],
    [name, 'a lawyer of a child'],
    [occurredOn, 'a day of a circuit'],
  ];
  world.canaries.push(...planted.map(([token, what]): Canary => forNamed(token, what, departement, READERS)));
  return circuitId;
}

/** Away, back, and away again. */
export async function tellRunaways(world: CanaryWorld, departement: string, circuitId: string): Promise<void> {
  const team = `association-${departement}`;
  const occurredOn = localDateAt(new Date(), territoryOf(departement)!.timeZone);
  const moved = { circuitId, occurredOn };
  await world.act(team, 'recordRunaway', moved, '', 'RecordAwayInput');
  await world.act(team, 'recordReturn', { ...moved, occurredAt: '00:00' }, '', 'RecordAwayInput');
  await world.act(team, 'recordRunaway', { ...moved, occurredAt: '00:01' }, '', 'RecordAwayInput');
}
