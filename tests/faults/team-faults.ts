import type { Fault } from './fault';

const MIGRATION = 'migrations/20261206300000-keep-to-the-team.ts';
const PLEADINGS_MIGRATION = 'migrations/20261206400000-send-pleadings.ts';
const PLEADINGS = 'tests/domains/pleadings.test.ts';
const AGREEMENT = 'tests/access/levels-agreement.long.test.ts';
const GROUPS = 'tests/domains/own-team-groups.test.ts';

/** What is the own team's alone, opened to another by the table, an accord, a lens or the database; a pleading read by whom it does not name. */
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
  {
    name: 'the parquet of another place reads a pleading',
    kind: 'tenant',
    file: PLEADINGS_MIGRATION,
    from: `doorOf("access.seat(p.parquet_id, 'PARQUET')",`,
    to: `doorOf("access.seat((select m.authority_id from directory.mandate m where m.role = 'PARQUET' and m.departement_code = p.departement_code and m.authority_id <> p.parquet_id limit 1), 'PARQUET')",`,
    claimedBy: [PLEADINGS, AGREEMENT],
  },
  {
    name: 'a pleading is read before it is sent, and after its accord is withdrawn',
    kind: 'accord',
    file: PLEADINGS_MIGRATION,
    from: 'where p.sent_on is not null and p.withdrawn_on is null`;',
    to: 'where p.written_on is not null`;',
    claimedBy: [PLEADINGS, AGREEMENT],
  },
  {
    name: 'whoever is kept from a file reads what was written beside it',
    kind: 'recusal',
    file: PLEADINGS_MIGRATION,
    from: '...reader(swaps),',
    to: '',
    claimedBy: [PLEADINGS, AGREEMENT],
  },
  {
    name: 'a pleading outlives its file',
    kind: 'vault',
    file: PLEADINGS_MIGRATION,
    from: '...destroyed,',
    to: '',
    claimedBy: [PLEADINGS],
  },
];
