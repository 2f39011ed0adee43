import type { Fault } from './fault';

const CIRCUITS = ['tests/domains/protection.test.ts'];
const CONVENTIONS = ['tests/domains/protection-conventions.test.ts'];
const RULES = ['tests/domains/protection-rules.test.ts'];
const HERE = 'server/domains/coordination/protection';
const MIGRATION = 'migrations/20261209100000-open-protection-circuits.ts';

/** In the urgent circuit of a minor: who opens, who acknowledges, who reads, and what its clocks say. */
export const protectionFaults: Fault[] = [
  {
    name: 'whoever is off duty acknowledges a circuit',
    kind: 'act',
    file: `${HERE}/acknowledge-circuit.act.ts`,
    from: 'if (!mine) throw offDuty(duty);',
    to: 'if (!mine && duty.length > 99) throw offDuty(duty);',
    claimedBy: CIRCUITS,
  },
  {
    name: 'a duty answers after its hours',
    kind: 'act',
    file: `${HERE}/conventions.queries.ts`,
    from: "${HOUR} < ${at('closes_at')} and ${holdsOn(at, TODAY)}\n",
    to: "${HOUR} <= '24:00' and ${holdsOn(at, TODAY)}\n",
    claimedBy: [...CIRCUITS, ...CONVENTIONS],
  },
  {
    name: 'whoever knows a circuit by its pseudonym reads it',
    kind: 'level',
    file: MIGRATION,
    from: 'and g.holder_id = ${row}.case_id and g."full" & ${EXPLOITATION} <> 0',
    to: 'and g.holder_id = ${row}.case_id and (g."full" & ${EXPLOITATION} <> 0 or g.pseudonym)',
    claimedBy: ['tests/worlds/two-worlds.test.ts', ...CIRCUITS],
  },
  {
    name: 'the circuit goes to another parquet than that of the convention',
    kind: 'act',
    file: `${HERE}/open-protection-circuit.act.ts`,
    from: "'RUNNING', 'ACCEPTED', ${at.parquetId},",
    to: "'RUNNING', 'ACCEPTED', (select t.authority_id from reference.authority_territory t where t.departement_code = ${at.departement} and t.authority_id <> ${at.parquetId} limit 1),",
    claimedBy: CIRCUITS,
  },
  {
    name: 'an association that no convention names opens a circuit',
    kind: 'act',
    file: `${HERE}/open-protection-circuit.act.ts`,
    from: 'inForce && openers.some((opener) => opener.id === organisationId)',
    to: 'inForce && (openers.length > 0 || organisationId === null)',
    claimedBy: CONVENTIONS,
  },
  {
    name: 'another side writes who is on duty, past the act',
    kind: 'policy',
    file: MIGRATION,
    from: '`(${HOLDS} or ${ON_SIDE})`',
    to: '`(${HOLDS} or ${ON_SIDE} or true)`',
    claimedBy: CONVENTIONS,
  },
  {
    name: 'what nobody wrote down is late',
    kind: 'law',
    file: `${HERE}/clocks.rules.ts`,
    from: "return now <= due ? 'RUNNING' : 'UNKNOWN';",
    to: "return now <= due ? 'RUNNING' : 'LATE';",
    claimedBy: RULES,
  },
];
