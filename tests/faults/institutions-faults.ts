import type { Fault } from './fault';

const SHORTFALLS = ['tests/domains/shortfalls.test.ts'];
const SENT = ['tests/domains/sent-returns.test.ts'];
const MIGRATION = 'migrations/20261212090000-tell-what-is-missing.ts';
const RULES = 'server/domains/steering/national/shortfalls.rules.ts';

/** What is told of institutions, and to whom. */
export const institutionsFaults: Fault[] = [
  {
    name: 'seats of the whole country are read by every account',
    kind: 'policy',
    file: MIGRATION,
    from: "where ${MIPROF} and b.state = 'INSTALLED') t",
    to: "where b.state = 'INSTALLED') t",
    claimedBy: SHORTFALLS,
  },
  {
    name: 'the database lets every mandate declare a return',
    kind: 'policy',
    file: MIGRATION,
    from: "case kind when 'YEARLY_RETURN' then (select access.holds_coordinator())",
    to: "case kind when 'YEARLY_RETURN' then true",
    claimedBy: SENT,
  },
  {
    name: 'a return that was withdrawn counts as sent',
    kind: 'count',
    file: 'server/domains/steering/returns/sent-returns.queries.ts',
    from: 'r.year = $1 and r.withdrawn_at is null',
    to: 'r.year = $1',
    claimedBy: SENT,
  },
  {
    name: 'a manager declares the return of another association',
    kind: 'act',
    file: 'server/domains/steering/returns/returns.access.ts',
    from: '({ organisationId }) => organisationId === organisation',
    to: '() => true',
    claimedBy: SENT,
  },
  {
    name: 'the return of a year that runs is declared',
    kind: 'time',
    file: 'server/domains/steering/returns/sent-returns.rules.ts',
    from: 'if (asked.provisional)',
    to: 'if (asked.provisional && false)',
    claimedBy: SENT,
  },
  {
    name: 'sittings of a year that runs are told',
    kind: 'time',
    file: 'server/domains/steering/national/shortfalls.view.ts',
    from: 'held: filter.over ? held : null',
    to: 'held',
    claimedBy: SHORTFALLS,
  },
  {
    name: 'a body that came after the year owes its sittings',
    kind: 'time',
    file: RULES,
    from: "return state === 'INSTALLED' ? stateSince <= `${year}-12-31` :",
    to: "return state === 'INSTALLED' ? stateSince <= `${year + 1}-12-31` :",
    claimedBy: SHORTFALLS,
  },
  {
    name: 'an association is awaited by its approval of today',
    kind: 'time',
    file: MIGRATION,
    from: 'make_date(y.year, 12, 31) < p.valid_until',
    to: '${TODAY} < p.valid_until',
    claimedBy: SHORTFALLS,
  },
];
