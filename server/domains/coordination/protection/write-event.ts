import type { Act } from '../../../acts/act';
import { corrected } from '../../../kernel/corrected';
import { optionalText } from '../../../kernel/free-text';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { CircuitEventKind } from '../../../kernel/words';
import type { Platform } from '../../../platform';
import { takeTurn } from '../../../tenancy/take-turn';
import { writingKey } from '../../../vault/holder-key';
import { recordEvent } from '../../persons/cases';
import { requireChronology } from './chronology.rules';
import type { CircuitEventRow, CircuitRow } from './circuits.queries';
import type { Named } from './circuits.view';
import { hourOf } from './conventions.rules';
import { eventsOf, timeZoneOf } from './found-circuit';

interface TypedEvent {
  kind: CircuitEventKind;
  eventId?: string | null;
  occurredOn: string;
  occurredAt?: string | null;
  name?: string | null;
  expectedVersion?: number | null;
}

const NAMES_SOMEBODY: readonly CircuitEventKind[] = ['AD_HOC_ADMINISTRATOR', 'LAWYER'];
const MOVES: readonly CircuitEventKind[] = ['RUNAWAY', 'RETURN'];
const MOST = 50;

/** One more thing that happened, or one that was mistyped: whoever else follows the child hears that something was written. */
export async function writeEvent(
  act: Act,
  platform: Platform,
  circuit: CircuitRow,
  typed: TypedEvent,
): Promise<string> {
  await takeTurn(act.tx, `circuit ${circuit.id}`);
  const events = await eventsOf(act, circuit.id);
  const known = knownEvent(act, events, typed);
  const occurredAt = corrected(hourGiven(typed), known?.occurredAt ?? null, null);
  const written = { kind: typed.kind, occurredOn: typed.occurredOn, occurredAt };
  requireChronology(
    written,
    events.filter(({ id }) => id !== known?.id),
    { calledAt: new Date(circuit.calledAt), now: act.actor.now, timeZone: timeZoneOf(act) },
  );
  if (!known && events.length >= MOST)
    throw Refusal.of(ErrorCode.CAPACITY_EXCEEDED, `Un circuit tient ${MOST} étapes : corrigez-en une.`, ['circuitId']);
  const name = nameOf(typed, known ? openName(platform, known) : null);
  const { holder, key } = await writingKey(act.tx, platform.vault, circuit.holder);
  const id = known?.id ?? act.newId;
  const body = name === null ? null : platform.vault.sealJson(key, holder, id, 'note', { name } satisfies Named);
  const said = [typed.kind, typed.occurredOn, occurredAt, body];
  if (known) await update(act, [known.id, typed.expectedVersion ?? known.version, ...said]);
  else {
    const { accountId, now } = act.actor;
    await act.tx.query({ text: INSERT, values: [id, circuit.holder, circuit.id, ...said, accountId, now] });
  }
  await recordEvent(act, circuit.holder, 'CIRCUIT_FOLLOWED', { referralId: circuit.referralId });
  act.touch(circuit.holder);
  return circuit.id;
}

async function update(act: Act, values: unknown[]): Promise<void> {
  const [updated] = await act.tx.query({ text: UPDATE, values });
  if (!updated) throw Refusal.stale();
}

function knownEvent(act: Act, events: readonly CircuitEventRow[], { eventId, kind }: TypedEvent) {
  if (eventId === undefined || eventId === null) return null;
  const id = act.uuid(eventId, 'CircuitEvent', ['eventId']);
  const found = events.find((event) => event.id === id && MOVES.includes(event.kind) === MOVES.includes(kind));
  if (!found) throw Refusal.notFound(['eventId']);
  return found;
}

const hourGiven = ({ occurredAt }: TypedEvent): string | null | undefined =>
  occurredAt === undefined ? undefined : hourOf(occurredAt, 'occurredAt');

function nameOf({ kind, name }: TypedEvent, known: string | null): string | null {
  const said = corrected(name === undefined ? undefined : optionalText(name, 'name', 200) || null, known, null);
  if (NAMES_SOMEBODY.includes(kind)) return said;
  if (!name) return null;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    'Un nom accompagne un administrateur ad hoc ou un avocat ; les autres étapes n’en ont pas.',
    ['name'],
  );
}

/** For a correction, shown to nobody. */
const openName = ({ gate }: Platform, row: CircuitEventRow): string | null =>
  row.body ? gate.ownRow<Named>(row, { ...row, body: row.body }).name : null;

const INSERT = `
  insert into tenant.circuit_event (departement_code, id, case_id, circuit_id, kind, occurred_on, occurred_at, body, recorded_by,
    recorded_at)
  values (access.departement(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const UPDATE = `
  update tenant.circuit_event set kind = $3, occurred_on = $4, occurred_at = $5, body = $6, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
