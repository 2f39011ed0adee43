import type { Fault } from './fault';

const AGREEMENT = 'tests/access/levels-agreement.long.test.ts';
const TABLE = 'tests/access/levels-table.test.ts';
const CHAIRS = 'tests/domains/co-chairs.test.ts';
const SUPPORT = 'tests/domains/support.test.ts';
const LEVELS = 'server/access/levels-table.json';
const SITUATIONS = 'migrations/20261208100000-describe-situations.ts';
const VALIDATE = 'migrations/20261208200000-validate-agendas.ts';
const SITTINGS = 'server/domains/coordination/sittings';

const seat = (id: string, role: string, levels: string) =>
  `"id": "${id}", "role": "${role}", "relation": "SEATED", "body": "VICTIM_SUPPORT_COMMITTEE", "formations": ["PLENARY"], ` +
  `"stages": ["LISTED", "IN_SESSION", "DECIDED"], "fact": "ANY", "levels": "${levels}"`;
const NOTHING = '. . . . . . . . . . . . .';

/** What the committee is told, what its cell reads, and what its two chairs validate. */
export const committeeFaults: Fault[] = [
  {
    name: 'a member of the committee’s plenary reads a pseudonym',
    kind: 'level',
    file: LEVELS,
    from: seat('CLAV-PLENARY-POLICE', 'POLICE', NOTHING),
    to: seat('CLAV-PLENARY-POLICE', 'POLICE', 'P . M . . . . . . . . . .'),
    claimedBy: [TABLE],
  },
  {
    name: 'a sheet may stand before the committee’s plenary',
    kind: 'policy',
    file: SITUATIONS,
    from: "formation = case kind when 'SITUATION' then 'PLENARY' else 'FOLLOW_UP_CELL' end)`,",
    to: "formation in ('PLENARY', 'FOLLOW_UP_CELL'))`,",
    claimedBy: [SUPPORT],
  },
  {
    name: 'an association has no door to the situation it described',
    kind: 'level',
    file: SITUATIONS,
    from: "'WHERE r.case_id IS NULL']",
    to: '"WHERE r.kind = \'ALERT\'::text"]',
    claimedBy: [AGREEMENT, SUPPORT],
  },
  {
    name: 'a sheet is sent where the committee has no follow-up cell',
    kind: 'law',
    file: 'server/domains/coordination/referrals/refer-case.act.ts',
    from: 'if (!(await hasCellOn(act, body.id, act.actor.today))) throw NO_CELL;',
    to: '',
    claimedBy: [SUPPORT],
  },
  {
    name: 'one validation is enough to convene the committee',
    kind: 'law',
    file: `${SITTINGS}/co-chairs.rules.ts`,
    from: 'if (missing.length === 0)',
    to: 'if (missing.length < 2)',
    claimedBy: [CHAIRS],
  },
  {
    name: 'a validation stands after the agenda has changed',
    kind: 'law',
    file: `${SITTINGS}/locked-session.queries.ts`,
    from: 'BEFORE_OPENING.includes(session.status) && (await undoValidations(act, session))',
    to: 'false as boolean',
    claimedBy: [CHAIRS],
  },
  {
    name: 'any procureur of the département chairs the committee',
    kind: 'mandate',
    file: VALIDATE,
    from: "o.kind = 'PARQUET' and o.seat and",
    to: "o.kind = 'PARQUET' and",
    claimedBy: [CHAIRS],
  },
  {
    name: 'an outcome is given before a sitting has treated it',
    kind: 'law',
    file: 'server/domains/coordination/support/record-support-outcome.act.ts',
    from: "i.status = 'TREATED' and s.status = 'HELD'",
    to: 'true',
    claimedBy: [SUPPORT],
  },
];
