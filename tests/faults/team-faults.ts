import type { Fault } from './fault';

const MIGRATION = 'migrations/20261206300000-keep-to-the-team.ts';
const GROUPS = 'tests/domains/own-team-groups.test.ts';

/** What is the own team's alone: opened to another by the table, an accord, a lens or the database. */
export const teamFaults: Fault[] = [
  {
    name: 'the line of a manager may open what is the team’s alone',
    kind: 'level',
    file: 'server/access/levels.ts',
    from: "line.relation !== 'OWN_TEAM')",
    to: "!line.relation.startsWith('OWN'))",
    claimedBy: ['tests/access/levels-table.test.ts'],
  },
  {
    name: 'a lens takes in what is the own team’s alone',
    kind: 'lens',
    file: MIGRATION,
    from: 'check ((lens_seen | lens_full | accord_mask) & ${ALONE} = 0)',
    to: 'check (lens_seen >= 0)',
    claimedBy: [GROUPS],
  },
  {
    name: 'an accord lets through what is the own team’s alone',
    kind: 'accord',
    file: 'server/kernel/shared-mask.ts',
    from: 'if (alone.length === 0)',
    to: 'if (alone.length >= 0)',
    claimedBy: [GROUPS],
  },
  {
    name: 'the door of the manager is as wide as that of the team',
    kind: 'level',
    file: MIGRATION,
    from: 'ELSE ${SHARED} END::smallint AS ${mask}',
    to: 'ELSE ${EVERY_GROUP} END::smallint AS ${mask}',
    claimedBy: ['tests/tenancy/group-bits.test.ts'],
  },
  {
    name: 'the manager learns that something is written for the team alone',
    kind: 'count',
    file: MIGRATION,
    from: '...policies(who(team)),',
    to: "...policies(who(() => '')),",
    claimedBy: [GROUPS],
  },
];
