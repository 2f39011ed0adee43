import { localDay } from '../../../tenancy/local-day';
import { placesToDo } from './places-to-do.sql';
import type { DelayedKind } from './to-do.rules';

/** A child in danger is before everything else: nobody has it in hand yet. Silence comes back to whoever called, and to nobody more. */
const circuit = (kind: string, due: string, when: string) => `
  select '${kind}', ${due}, i.id, 'ProtectionCircuit', i.reference, null, false
  from access.visible_circuit i where i.open and (i.own or i.source = i.referral_id) and ${when}`;
const TODAY = 'access.today()';
const UNACKNOWLEDGED = 'i.acknowledged_at is null';
const MINE_OR_THEIRS = `(not i.own or exists (select from mine where mine.role = 'ASSOCIATION_CASEWORKER'))`;
const AWAY = `coalesce((select e.kind from access.visible_circuit_event e where e.circuit_id = i.id and e.kind in ('RUNAWAY', 'RETURN')
    order by e.occurred_on desc, coalesce(e.occurred_at, '') desc limit 1), '') = 'RUNAWAY'`;

const circuitsToDo = (silence: string): string[] => [
  circuit('CIRCUIT_TO_ACKNOWLEDGE', localDay('i.opened_at'), `not i.own and ${UNACKNOWLEDGED}`),
  circuit(
    'CIRCUIT_SILENT',
    localDay('i.opened_at'),
    `i.own and ${MINE_OR_THEIRS} and ${UNACKNOWLEDGED} and i.opened_at <= access.now() - ${silence}`,
  ),
  circuit('CIRCUIT_RUNAWAY', TODAY, `not i.own and ${AWAY}`),
  circuit('CIRCUIT_OPEN', TODAY, `${MINE_OR_THEIRS} and (i.own or not ${UNACKNOWLEDGED})`),
];

/** What waits of a person beside her referrals: a child in danger, a place to sleep. */
export const besideReferrals = (today: string, delay: (kind: DelayedKind) => string): readonly string[] => [
  ...circuitsToDo(delay('CIRCUIT_SILENT')),
  ...placesToDo(today, delay),
];
