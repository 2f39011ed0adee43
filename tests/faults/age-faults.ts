import type { Fault } from './fault';

const RULES = 'server/domains/persons/cases/age.rules.ts';
const RETAINED = 'server/domains/persons/cases/retained-ages.ts';
const AGREEMENT = 'tests/access/levels-agreement.long.test.ts';
const COMING = 'tests/domains/coming-of-age.test.ts';
const [OF_RULES, OF_ACTS] = [['tests/domains/age-rules.test.ts'], ['tests/domains/ages.test.ts']];

/** Who is a minor, and what an age in doubt closes. */
export const ageFaults: Fault[] = [
  {
    name: 'a year alone is an age',
    kind: 'age',
    file: RULES,
    from: 'latest: `${typedYear}-12-31` }',
    to: 'latest: `${typedYear}-01-01` }',
    claimedBy: OF_RULES,
  },
  {
    name: 'a paper undoes the word of a minor',
    kind: 'age',
    file: RULES,
    from: "findLast(({ basis }) => basis === 'JUDGE')",
    to: "findLast(({ basis }) => basis === 'JUDGE' || basis === 'PAPER')",
    claimedBy: OF_RULES,
  },
  {
    name: 'the word of a minor is not dated',
    kind: 'age',
    file: RETAINED,
    from: "if (exploitation?.adultOrMinor !== 'MINOR') return;",
    to: 'return;',
    claimedBy: OF_ACTS,
  },
  {
    name: 'an age in doubt leaves the team',
    kind: 'age',
    file: RETAINED,
    from: 'if (facts & AGE_UNDETERMINED) throw new Refusal([{ ...ageInDoubt, path }]);',
    to: 'void [facts, path];',
    claimedBy: OF_ACTS,
  },
  {
    name: 'the ages that were retained stay behind',
    kind: 'age',
    file: 'migrations/20261129100000-retain-ages.ts',
    from: 'delete from tenant.retained_age where departement_code = home and case_id = subject;',
    to: 'perform 1;',
    claimedBy: OF_ACTS,
  },
  {
    name: 'an adult formation reads on a child',
    kind: 'age',
    file: 'migrations/support/candidate-doors.ts',
    from: "when 'INDIVIDUAL_CASES' then a.facts & 1 = 0",
    to: "when 'INDIVIDUAL_CASES' then true",
    claimedBy: [AGREEMENT, COMING],
  },
  {
    name: 'the door of a minor does not end at majority',
    kind: 'age',
    file: 'migrations/support/candidate-doors.ts',
    from: "then coalesce(${MAJORITY}, 'infinity') else",
    to: "then 'infinity'::timestamptz else",
    claimedBy: [AGREEMENT, COMING],
  },
  {
    name: 'an age in doubt opens a door',
    kind: 'age',
    file: 'migrations/support/candidate-doors.ts',
    from: 'a.facts & 32 = 0 and case',
    to: 'true and case',
    claimedBy: [AGREEMENT, COMING],
  },
  {
    name: 'a sitting goes on with a child among adults',
    kind: 'age',
    file: 'server/kernel/formation-of-age.ts',
    from: "if (formation === 'INDIVIDUAL_CASES') return !minor;",
    to: "if (formation === 'INDIVIDUAL_CASES') return true;",
    claimedBy: [COMING],
  },
  {
    name: 'what goes on after majority has no end',
    kind: 'age',
    file: 'migrations/20261129190000-record-aftercare.ts',
    from: 'then greatest(a.until, ${AFTERCARE})',
    to: "then 'infinity'::timestamptz",
    claimedBy: [AGREEMENT, COMING],
  },
  {
    name: 'what goes on after majority is everybody’s',
    kind: 'age',
    file: 'migrations/20261129190000-record-aftercare.ts',
    from: "g.role = 'CHILD_WELFARE' and ",
    to: '',
    claimedBy: [AGREEMENT, COMING],
  },
];
