import type { MigrationInterface, QueryRunner } from 'typeorm';
import { visibleCase, visibleReferral } from './20261128100500-tell-doors-apart';
import { candidateDoors, doorsByAge } from './support/candidate-doors';
import { ownedBy } from './support/across';
import { run } from './support/run';

/** One reader may stand at one source as long as a person is a minor, and from majority on. */
const grantKey = (...more: string[]) => [
  'alter table tenant.access_grant drop constraint access_grant_pkey',
  `alter table tenant.access_grant add primary key (${['departement_code', 'holder_id', 'source', 'grantee', 'relation', ...more].join(', ')})`,
];

const OF_AGE = 'c.majority_month <= (select access.today())';

/** What is told of a person who came of age since her file was written: for seven years, the class that follows. */
const FACTS = `(case when ${OF_AGE} then c.facts & ~1 else c.facts end)::smallint`;
const CLASS = `case when not ${OF_AGE} or c.majority_month is null then c.age_class
          when c.majority_month > (select access.today()) - interval '7 years' then 'FROM_18_TO_24' else 'UNKNOWN' end`;
const COARSE = `case when c.facts & 32 <> 0 then 'UNKNOWN' when ${FACTS} & 1 <> 0 then 'MINOR' else 'ADULT' end`;

/** Time alone makes no file of a minor one of the adults' formation: at that door the facts stay as they were written. */
const AT_REFERRAL = `case when r.formation = 'INDIVIDUAL_CASES' then c.facts else ${FACTS} end`;

const byAge = (statement: string) =>
  statement
    .replace('c.outcome, c.facts,', `c.outcome, ${FACTS} as facts,`)
    .replace('coalesce(c.facts, 0::smallint) as facts', `coalesce(${AT_REFERRAL}, 0::smallint) as facts`)
    .replace("case when c.facts & 1 <> 0 then 'MINOR' else 'ADULT' end", COARSE)
    .replace('<> 0 then c.age_class', `<> 0 then ${CLASS}`)
    .replace('else c.age_class end', `else ${CLASS} end`);

const coded = [visibleCase('access.reader_door', 'g.subject'), visibleReferral('access.reader_door', 'g.subject')];

/** When somebody that the reader's team or association follows comes of age. */
const ownMajority = `
  create view access.own_majority with (security_barrier) as
    select c.departement_code, c.id as case_id, c.majority_month from tenant.case_file c
    where c.departement_code = access.departement() and c.majority_month is not null and access.own_case(c.id)`;

/**
 * The team is told at seventeen, and two months before majority: the month is coded, nothing is opened. Once, whatever server asks: the
 * row has one id, and is looked for within the week.
 */
const tellMajority = `
  create function access.tell_majority(at timestamptz) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      select c.departement_code, md5(c.id::text || c.majority_month || w.told)::uuid, 'MAJORITY_COMES', c.id, at
      from (values (interval '1 year', 'seventeen'), (interval '60 days', 'sixty days')) w (before, told)
      join tenant.case_file c on c.majority_month - w.before between at - interval '7 days' and at
        and c.stage not in ('ENDED', 'ARCHIVED')
    on conflict do nothing $$`;

const told = [
  'create index case_file_majority on tenant.case_file (majority_month) where majority_month is not null',
  'grant select (majority_month) on tenant.case_file to passerelle_matching',
  tellMajority,
  ...ownedBy('passerelle_matching', { 'tell_majority(timestamptz)': ['passerelle_jobs'] }),
];

/** Glass that is closed has no door. */
const fromOpenGlass = (doors: string) => doors.replace('tenant.break_glass b', 'access.open_glass b');

const AS_OWNER = 'set local role passerelle_owner';

const up = [
  "set local lock_timeout = '5s'",
  ...grantKey('formation', 'facts'),
  'set local role passerelle_grants',
  fromOpenGlass(doorsByAge),
  'set local role passerelle_reader',
  ...coded.map(byAge),
  ownMajority,
  'grant select on access.own_majority to passerelle_app',
  AS_OWNER,
  ...told,
];

/** Two doors of one reader become one again: compiled anew by whoever touches the file, or by the next start. */
const down = [
  'set local role passerelle_reader',
  ...coded,
  'drop view access.own_majority',
  'set local role passerelle_grants',
  fromOpenGlass(candidateDoors),
  AS_OWNER,
  `delete from tenant.access_grant g where exists (select from tenant.access_grant o
     where o.departement_code = g.departement_code and o.holder_id = g.holder_id and o.source = g.source and o.grantee = g.grantee
       and o.relation = g.relation and o.formation = g.formation and o.facts < g.facts)`,
  ...grantKey('formation'),
  'set local role passerelle_matching',
  'drop function access.tell_majority(timestamptz)',
  AS_OWNER,
  'revoke select (majority_month) on tenant.case_file from passerelle_matching',
  'drop index tenant.case_file_majority',
];

export class FollowAges1795962300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
