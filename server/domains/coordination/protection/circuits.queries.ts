import { SEALED } from '../../../access/gate';
import type { CircuitEventKind, CircuitOutcome, DutySide } from '../../../kernel/words';
import { always, bool, bytes, columns, date, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

/** As one door brings it, with what bounds that door. */
const BEHIND_DOOR = {
  departement: text('departement_code'),
  id: uuid(),
  holder: uuid('case_id'),
  source: uuid(),
  subjects: text(),
  version: int(),
  ...SEALED,
};

export const CIRCUIT = columns('access.visible_circuit', {
  ...BEHIND_DOOR,
  nodeType: always('ProtectionCircuit'),
  referralId: uuid(),
  conventionId: uuid(),
  own: bool(),
  reference: text(),
  open: bool(),
  calledAt: instant(),
  childInformed: bool(),
  openedAt: instant(),
  acknowledgedAt: instant().orNull(),
  acknowledgedSide: text<DutySide>().orNull(),
  outcome: text<CircuitOutcome>().orNull(),
  closedOn: date().orNull(),
  body: bytes(),
});

export const CIRCUIT_EVENT = columns('access.visible_circuit_event', {
  ...BEHIND_DOOR,
  circuitId: uuid(),
  kind: text<CircuitEventKind>(),
  occurredOn: date(),
  occurredAt: text().orNull(),
  body: bytes().orNull(),
});

export type CircuitRow = RowOf<typeof CIRCUIT>;
export type CircuitEventRow = RowOf<typeof CIRCUIT_EVENT>;

/** What the reader's doors bring of them: the gate says what is shown. */
export class CircuitQueries {
  constructor(private readonly database: Database) {}

  async circuit(actor: Actor, id: string): Promise<CircuitRow | null> {
    const [row] = await this.database.read<CircuitRow>(actor, { text: CIRCUITS, values: [[id], []] });
    return row ?? null;
  }

  /** Of files and of referrals, by the id of either. */
  circuits(actor: Actor, subjects: readonly string[]): Promise<CircuitRow[]> {
    return this.database.read<CircuitRow>(actor, { text: CIRCUITS, values: [[], subjects] });
  }

  events(actor: Actor, circuits: readonly string[]): Promise<CircuitEventRow[]> {
    return this.database.read<CircuitEventRow>(actor, { text: EVENTS, values: [circuits] });
  }
}

/** One row a circuit: the file's own door before that of its referral. */
const CIRCUITS = `
  select distinct on (i."openedAt", i.id) i.* from (
    select ${CIRCUIT.select('v')} from access.visible_circuit v
    where v.departement_code = access.departement()
      and (v.id = any($1::uuid[]) or v.case_id = any($2::uuid[]) or v.referral_id = any($2::uuid[]))) i
  order by i."openedAt" desc, i.id, i.own desc limit 500`;

/** Of one day, the last that was written first. */
const EVENTS = `
  select e.* from unnest($1::uuid[]) as k (id) cross join lateral (
    select distinct on (v.occurred_on, coalesce(v.occurred_at, ''), v.recorded_at, v.id) ${CIRCUIT_EVENT.select('v')}
    from access.visible_circuit_event v where v.departement_code = access.departement() and v.circuit_id = k.id
    order by v.occurred_on desc, coalesce(v.occurred_at, '') desc, v.recorded_at desc, v.id, v.source = v.case_id desc
    limit 50) e`;

export const CIRCUIT_IN_ACT = `
  select ${CIRCUIT.select('v')} from access.visible_circuit v
  where v.departement_code = access.departement() and v.id = $1 order by v.own desc limit 1`;

export const EVENTS_IN_ACT = `
  select distinct on (v.occurred_on, coalesce(v.occurred_at, ''), v.recorded_at, v.id) ${CIRCUIT_EVENT.select('v')}
  from access.visible_circuit_event v where v.departement_code = access.departement() and v.circuit_id = $1
  order by v.occurred_on, coalesce(v.occurred_at, ''), v.recorded_at, v.id, v.source = v.case_id desc`;
