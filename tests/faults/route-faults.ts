import type { Fault } from './fault';

const SEIZURES = 'tests/domains/seizures.test.ts';
const DATES = 'tests/api/act-dates.test.ts';

/** In who is seized of what, on whose accord, who reads there, and in the dates of acts. */
export const routeFaults: Fault[] = [
  {
    name: 'an accord is recorded for a body with the purpose of another',
    kind: 'accord',
    file: 'server/domains/persons/accords/record-accord.act.ts',
    from: 'if (!purposesOf(body).includes(purpose)) {',
    to: 'if (purposesOf(body).length === 0) {',
    claimedBy: [SEIZURES],
  },
  {
    name: 'a submission takes whatever accord there is',
    kind: 'accord',
    file: 'server/domains/coordination/submissions/submit-case.act.ts',
    from: 'const accord = facts.accords[purpose];',
    to: 'const accord = Object.values(facts.accords)[0];',
    claimedBy: [SEIZURES],
  },
  {
    name: 'a decision is taken on the coordination of a child',
    kind: 'age',
    file: 'server/domains/coordination/decisions/record-decision.act.ts',
    from: 'if (!DESTINATIONS[referral.purpose].decided) {',
    to: 'if (!DESTINATIONS[referral.purpose].body) {',
    claimedBy: [SEIZURES],
  },
  {
    name: 'an alert goes to a parquet where nobody reads',
    kind: 'mandate',
    file: 'server/domains/coordination/referrals/raise-alert.ts',
    from: 'if (parquet.attended) return parquet.authorityId;',
    to: 'return parquet.authorityId;',
    claimedBy: [SEIZURES],
  },
  {
    name: 'a body is seized whose secretariat nobody keeps',
    kind: 'mandate',
    file: 'server/domains/actors/bodies/addressees.queries.ts',
    from: 'if (seats.some(({ attended }) => attended)) return;',
    to: 'if (seats.length > 0) return;',
    claimedBy: [SEIZURES],
  },
  {
    name: 'acts take any date',
    kind: 'time',
    file: 'server/acts/act-runner.ts',
    from: '    refuseImpossibleDates(dates, request.input, act.actor.today);\n',
    to: '',
    claimedBy: ['tests/domains/running-pathways.test.ts'],
  },
  {
    name: 'a date of an act has no bounds',
    kind: 'time',
    file: 'server/domains/coordination/decisions/record-decision.act.ts',
    from: "dates: { signedOn: 'DECISION_SIGNED', startsOn: 'PATHWAY_STARTS' },",
    to: "dates: { signedOn: 'DECISION_SIGNED' },",
    claimedBy: [DATES],
  },
  {
    name: 'a pathway that still runs is archived by its first day alone',
    kind: 'time',
    file: 'server/domains/confidentiality/retention/retention.rules.ts',
    from: 'legalEnd !== null && legalEnd < lastTraceOn ? lastTraceOn : legalEnd;',
    to: 'legalEnd;',
    claimedBy: ['tests/domains/retention-rules.test.ts'],
  },
];
