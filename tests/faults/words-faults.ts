import type { Fault } from './fault';

const MAILS = 'tests/jobs/outbox-recipients.test.ts';
const SITTINGS = 'server/domains/sessions/sessions.service.ts';

/** Words, delays and bits: what a list, a rule or a page holds for everybody. */
export const wordsFaults: Fault[] = [
  {
    name: 'a sitting put off or cancelled tells nobody',
    kind: 'mail',
    file: SITTINGS,
    from: '    for (const { mandateId } of summoned) act.tell(event, mandateId);\n',
    to: '',
    claimedBy: [MAILS],
  },
  {
    name: 'whoever was replaced is told of a sitting put off',
    kind: 'mail',
    file: 'server/jobs/outbox.sql.ts',
    from: 'where m.revoked_at is null and access.stands(m.id, o.today) and m.valid_from <= o.today',
    to: 'where m.valid_from <= o.today',
    claimedBy: [MAILS],
  },
  {
    name: 'a cancelled sitting looks for a summons that has gone',
    kind: 'mail',
    file: 'server/jobs/outbox-recipients.ts',
    from: 'SESSION_CANCELLED: [NO_LONGER_SUMMONED],',
    to: 'SESSION_CANCELLED: [SUMMONED],',
    claimedBy: [MAILS],
  },
  {
    name: 'an event without a recipient',
    kind: 'mail',
    file: 'server/jobs/outbox-recipients.ts',
    from: '  DECISION_NOTIFIED: [TEAM_OF_REFERRAL],\n',
    to: '  DECISION_NOTIFIED: [] as never,\n',
    claimedBy: [MAILS],
  },
  {
    name: 'a delay is written in a statement again',
    kind: 'time',
    file: 'server/domains/viewer/to-do.sql.ts',
    from: "select 'SESSION_TO_CONVENE', s.held_on, s.id",
    to: "select 'SESSION_TO_CONVENE', s.held_on - 6, s.id",
    claimedBy: ['tests/domains/delays.test.ts', 'tests/domains/viewer.test.ts'],
  },
  {
    name: 'the notice of the commission stands for every body',
    kind: 'time',
    file: 'server/domains/sessions/sessions.rules.ts',
    from: 'if (crpaApplies) return { days: CRPA_NOTICE_DAYS',
    to: 'if (crpaApplies || bodyRules) return { days: CRPA_NOTICE_DAYS',
    claimedBy: ['tests/domains/sessions-rules.test.ts', 'tests/domains/viewer.test.ts'],
  },
  {
    name: 'two columns of a grant share a bit',
    kind: 'column',
    file: 'server/kernel/groups.ts',
    from: 'export const ALERT_BIT = alert;',
    to: 'export const ALERT_BIT = columnBits.exploitation;',
    claimedBy: ['tests/kernel/groups.test.ts'],
  },
  {
    name: 'nothing stops a column named twice, or a sixteenth',
    kind: 'column',
    file: 'server/kernel/groups.ts',
    from: 'if (names.length > ROOM || all !== 2 ** names.length - 1) {',
    to: 'if (all < 0) {',
    claimedBy: ['tests/kernel/groups.test.ts'],
  },
  {
    name: 'a column of a grant is moved',
    kind: 'column',
    file: 'server/kernel/groups.ts',
    from: "  'proceedings',\n  'exploitation',\n",
    to: "  'exploitation',\n  'proceedings',\n",
    claimedBy: ['tests/kernel/groups.test.ts', 'tests/tenancy/group-bits.test.ts'],
  },
  {
    name: 'a word that the database does not take',
    kind: 'words',
    file: 'server/kernel/words.ts',
    from: "['AUTHORISED', 'REFUSED']",
    to: "['AUTHORISED', 'REFUSED', 'ADJOURNED']",
    claimedBy: ['tests/tenancy/words.test.ts'],
  },
  {
    name: 'the old name of a rule is not taken any more',
    kind: 'words',
    file: 'server/acts/act.ts',
    from: 'currentRuleName(name) === rule',
    to: 'name === rule',
    claimedBy: ['tests/domains/rule-names.test.ts'],
  },
  {
    name: 'a comment cites what is not in the project',
    kind: 'words',
    file: 'server/domains/referrals/referrals.service.ts',
    from: '(docs/law.md#an-alert)',
    to: ['(docs/law', '.md#a-chapter-that-is-elsewhere)'].join(''),
    claimedBy: ['tests/docs/citations.test.ts'],
  },
];
