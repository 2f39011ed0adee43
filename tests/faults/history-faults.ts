import type { Fault } from './fault';

const HISTORY = 'tests/migrations/history.long.test.ts';
const DIGESTS = 'tests/migrations/digests.test.ts';
const IN_FORCE = 'tests/migrations/in-force.test.ts';
const UPGRADE = 'tests/migrations/upgrade.test.ts';
const REFUSALS = 'server/tenancy/history/refusals.ts';

/** What has been executed, and what it left. */
export const historyFaults: Fault[] = [
  {
    name: 'a landed migration is edited',
    kind: 'policy',
    file: 'migrations/20261125100500-keep-from-circumstances.ts',
    from: "replaced('and n.holder_id <> all((select access.kept_from())::uuid[])')",
    to: "replaced('')",
    claimedBy: [DIGESTS, IN_FORCE],
  },
  {
    name: 'what a landed migration borrows is edited',
    kind: 'policy',
    file: 'migrations/support/secure.ts',
    from: 'return second ? `${first} and ${second}` : first;',
    to: 'return second ? `${second} and ${first}` : first;',
    claimedBy: [DIGESTS, IN_FORCE],
  },
  {
    name: 'an edited migration is tolerated',
    kind: 'policy',
    file: REFUSALS,
    from: 'if (edited.length > 0)',
    to: 'if (edited.length > 99)',
    claimedBy: [HISTORY],
  },
  {
    name: 'a migration that this build does not know is tolerated',
    kind: 'policy',
    file: REFUSALS,
    from: 'if (unknown.length > 0)',
    to: 'if (unknown.length > 99)',
    claimedBy: [HISTORY],
  },
  {
    name: 'a view changed by hand is not noticed',
    kind: 'policy',
    file: REFUSALS,
    from: 'if (changed.length > 0)',
    to: 'if (changed.length > 99)',
    claimedBy: [HISTORY],
  },
  {
    name: 'a right on a column given by hand is not noticed',
    kind: 'column',
    file: 'server/tenancy/history/catalogue-queries.ts',
    from: "const RELATION_RIGHTS = `${rights('c.relacl', 'c.relowner', RELATION)} || ${COLUMN_RIGHTS}`;",
    to: "const RELATION_RIGHTS = rights('c.relacl', 'c.relowner', RELATION);",
    claimedBy: [HISTORY, IN_FORCE],
  },
  {
    name: 'a migration waits for its table as long as it takes',
    kind: 'limits',
    file: 'server/tenancy/migrate.ts',
    from: 'if (code === LOCK_NOT_AVAILABLE) return new StartupError(LOCKED, { cause: error });\n',
    to: '',
    claimedBy: [HISTORY],
  },
  {
    name: 'an old database sends no mail',
    kind: 'mail',
    file: 'migrations/20261128090000-repair-readers.ts',
    from: '  ...jobsReadRecusals,\n',
    to: '',
    claimedBy: [UPGRADE, DIGESTS],
  },
];
