import type { Fault } from './fault';

const WORLDS = 'tests/worlds/two-worlds.test.ts';
const WALK = 'tests/access/schema-walk.test.ts';
const MIGRATION = 'migrations/20261128110000-show-what-its-reader-sees.ts';

/** Fields that tell of what is hidden, each through a value that looks like no secret. */
export const worldsFaults: Fault[] = [
  {
    name: 'a field of a payload is built without a gate',
    kind: 'words',
    file: 'server/http/field-gates.ts',
    from: 'throw ungated(`${type.name}.${field.name}`)',
    to: 'continue',
    claimedBy: [WALK],
  },
  {
    name: 'the version of a sitting moves with a hidden point',
    kind: 'count',
    file: 'server/domains/coordination/sittings/locked-session.queries.ts',
    from: 'set agenda_version = agenda_version + 1 where',
    to: 'set version = version + 1 where',
    claimedBy: [WORLDS],
  },
  {
    name: 'the version that everybody reads bears the order of the agenda',
    kind: 'count',
    file: 'server/domains/coordination/sittings/sessions.sql.ts',
    from: 'then s.agenda_version else 0 end',
    to: 'or true then s.agenda_version else 0 end',
    claimedBy: [WORLDS],
  },
  {
    name: 'the tenth open file shows in the age classes of the others',
    kind: 'pseudonym',
    file: MIGRATION,
    from: '...agendaVersion, ...asReader(fewAtLastClose)];',
    to: '...agendaVersion];',
    claimedBy: ['tests/access/levels-agreement.long.test.ts'],
  },
  {
    name: 'the instant of a referral is told to whoever does not keep the file',
    kind: 'pseudonym',
    file: 'server/domains/coordination/referrals/referrals.view.ts',
    from: 'return own ? instant : new Date',
    to: 'return true ? instant : new Date',
    claimedBy: ['tests/domains/referral-instants.test.ts'],
  },
];
