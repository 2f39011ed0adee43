import type { Fault } from './fault';

const WRITING = {
  file: 'server/domains/persons/cases/case-draft.ts',
  claimedBy: ['tests/domains/write-group.test.ts'],
};

/** What people write every day: nothing of it is lost, and nothing is covered. */
export const everydayFaults: Fault[] = [
  {
    ...WRITING,
    name: 'a group loses what its writing does not name',
    kind: 'column',
    from: 'Object.entries({ ...before, ...named })',
    to: 'Object.entries({ ...named })',
  },
  {
    ...WRITING,
    name: 'a submitted file loses what its submission asked for',
    kind: 'column',
    from: "field.required === 'BLOCKING' && checkField(group, field, before).length === 0",
    to: "field.required === 'WARNING' && checkField(group, field, before).length > 99",
  },
  {
    name: 'whoever saves twice in a minute rewrites an older version',
    kind: 'policy',
    file: 'migrations/20261206300000-keep-to-the-team.ts',
    from: "\n  and date_trunc('minute', written_at) = date_trunc('minute', access.now())",
    to: '',
    claimedBy: ['tests/tenancy/row-security.test.ts'],
  },
  {
    name: 'what a constraint refuses is a fault of ours',
    kind: 'words',
    file: 'server/acts/act-runner.ts',
    from: 'error instanceof Refusal ? error : this.refusedBelow(error, request)',
    to: 'error instanceof Refusal ? error : null',
    claimedBy: ['tests/api/well-formed-input.test.ts'],
  },
  {
    name: 'what is left out of a correction is emptied',
    kind: 'column',
    file: 'server/kernel/corrected.ts',
    from: 'given === undefined ? known : (given ?? empty)',
    to: 'given ?? empty',
    claimedBy: ['tests/domains/corrections.test.ts'],
  },
  {
    name: 'a sentence tells a person the name of a rule',
    kind: 'words',
    file: 'server/acts/act.ts',
    from: 'confirmez cet avertissement.',
    to: 'nommez-le dans acknowledgedWarnings.',
    claimedBy: ['tests/api/sentences.test.ts'],
  },
  {
    name: 'the minutes of the authority go to whoever reads a point of them',
    kind: 'column',
    file: 'server/domains/coordination/minutes/minutes-record.ts',
    from: "runs || standsAs(point, ['DECIDING'])",
    to: "runs || standsAs(point, ['DECIDING', 'OWN_TEAM'])",
    claimedBy: ['tests/domains/minutes.test.ts'],
  },
  {
    name: 'what a sitting has somebody do hangs on the point of a person',
    kind: 'column',
    file: 'server/domains/coordination/followups/record-follow-up.act.ts',
    from: "if (item.kind === 'POLICY') return item.id;",
    to: 'if (item.kind) return item.id;',
    claimedBy: ['tests/domains/followups.test.ts'],
  },
  {
    name: 'what a body has somebody do is read by whoever holds a mandate',
    kind: 'policy',
    file: 'migrations/20261205100000-record-follow-ups.ts',
    from: 'appSees: SEATED,',
    to: 'appSees: undefined,',
    claimedBy: ['tests/domains/followups.test.ts'],
  },
  {
    name: 'a copy for the room has what its member must not see',
    kind: 'column',
    file: 'server/domains/coordination/minutes/room-copy-maker.ts',
    from: 'read.has(item.id)',
    to: 'read.size > 0',
    claimedBy: ['tests/domains/room-copies.test.ts'],
  },
];
