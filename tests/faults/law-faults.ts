import type { Fault } from './fault';

const SITTINGS = 'server/domains/coordination/sittings';
const DECISIONS = 'server/domains/coordination/decisions';
const PATHWAYS = 'server/domains/coordination/pathways';
const RULES_OF_ATTENDANCE = 'tests/domains/attendance-rules.test.ts';
const MEETING = 'tests/domains/meeting.test.ts';
const DECISION_LIFE = 'tests/domains/decision-life.test.ts';
const RENEWALS = 'tests/domains/renewals.test.ts';

/** What the law asks of a sitting, of a decision and of a pathway. */
export const lawFaults: Fault[] = [
  {
    name: 'a member holds two mandates',
    kind: 'law',
    file: `${SITTINGS}/attendance.rules.ts`,
    from: '    held.add(holder!.seat);\n',
    to: '',
    claimedBy: [RULES_OF_ATTENDANCE, MEETING],
  },
  {
    name: 'whoever stepped aside is counted among those who deliberate',
    kind: 'law',
    file: `${SITTINGS}/attendance.rules.ts`,
    from: 'summoned.filter(({ voting, memberId }) => voting && !recused.has(memberId))',
    to: 'summoned.filter(({ voting }) => voting)',
    claimedBy: [RULES_OF_ATTENDANCE, MEETING],
  },
  {
    name: 'an opinion is given with nobody there',
    kind: 'law',
    file: `${SITTINGS}/attendance.rules.ts`,
    from: 'if (present > 0) return { ...base',
    to: 'if (present >= 0) return { ...base',
    claimedBy: [RULES_OF_ATTENDANCE, MEETING],
  },
  {
    name: 'a second sitting needs no quorum whatever its agenda',
    kind: 'law',
    file: `${SITTINGS}/sessions.rules.ts`,
    from: "if (sameAgenda) return { ...told, verdict: 'OK'",
    to: "if (sameAgenda !== null) return { ...told, verdict: 'OK'",
    claimedBy: ['tests/domains/whole-sitting.test.ts'],
  },
  {
    name: 'the authority reads on although no remedy is possible any more',
    kind: 'law',
    file: 'migrations/20261201120000-keep-former-decisions.ts',
    from: 'least(g.expires, ${LAST_DAY})',
    to: 'g.expires',
    claimedBy: ['tests/access/levels-agreement.long.test.ts'],
  },
  {
    name: 'a refusal that was annulled leaves the request closed',
    kind: 'law',
    file: `${DECISIONS}/effect.ts`,
    from: "if (sense === 'REFUSED') await reopen(act, referral);",
    to: "if (sense === 'REFUSED') act.touch(referral.holderId);",
    claimedBy: [DECISION_LIFE],
  },
  {
    name: 'an authorisation is withdrawn without hearing anybody',
    kind: 'law',
    file: `${DECISIONS}/former-decision.rules.ts`,
    from: 'if (observationsOn && observationsOn < on) return fine(rule, article);',
    to: 'if (on) return fine(rule, article);',
    claimedBy: [DECISION_LIFE],
  },
  {
    name: 'a period begins before the former ends',
    kind: 'law',
    file: `${PATHWAYS}/periods.rules.ts`,
    from: "if (startsOn > endsOn) return verdictOf('PERIOD_OVERLAP', 'OK'",
    to: "if (startsOn) return verdictOf('PERIOD_OVERLAP', 'OK'",
    claimedBy: [RENEWALS],
  },
  {
    name: 'the end of a pathway leaves its doors open',
    kind: 'law',
    file: `${PATHWAYS}/end-of-pathway.ts`,
    from: '    await completeReferral(act, referral);\n',
    to: '',
    claimedBy: ['tests/domains/pathways.test.ts'],
  },
];
