import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

/**
 * A number that moves tells of what moved it. The agenda's order gets a number of its own, read by whoever runs the body: to
 * everybody else a hidden point on an agenda would have shown in the version of the sitting.
 */
const agendaVersion = [
  'alter table tenant.session add column agenda_version integer not null default 0',
  `create function access.run_bodies() returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$ begin
     return (select coalesce(array_agg(b.id), '{}') from directory.body b
       where b.departement_code = access.departement() and access.runs_body(b.id)); end $$`,
  'alter function access.run_bodies() owner to passerelle_reader',
];

/**
 * Under ten files, a pseudonym says adult or minor alone. Counted now, the threshold told of the tenth file to whoever reads
 * another one: it is that of the last yearly close, the files that were open when the civil year ended.
 */
const fewAtLastClose = `
  create or replace function access.few_cases() returns boolean language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$ begin return (
    select count(*) < 10 from (select from tenant.case_file
      where departement_code = access.departement() and opened_at < date_trunc('year', access.today()::timestamp) at time zone 'UTC'
        and (ended_at is null or ended_at >= date_trunc('year', access.today()::timestamp) at time zone 'UTC')
      order by opened_at desc limit 10) c); end $$`;
/** The newest of the files that the last year knew are those that are still open. */
const OPENED = 'create index case_opened on tenant.case_file (departement_code, opened_at)';

const fewNow = `
  create or replace function access.few_cases() returns boolean language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$ begin return (
    select count(*) < 10 from (select from tenant.case_file
      where departement_code = access.departement() and stage not in ('ENDED', 'ARCHIVED') limit 10) c); end $$`;

/** Replaced by whoever owns it. */
const asReader = (statement: string) => [
  'set local role passerelle_reader',
  statement,
  'set local role passerelle_owner',
];

const up = ["set local lock_timeout = '5s'", OPENED, ...agendaVersion, ...asReader(fewAtLastClose)];
const down = [
  'drop index tenant.case_opened',
  ...asReader(fewNow),
  'drop function access.run_bodies()',
  'update tenant.session set version = version + agenda_version',
  'alter table tenant.session drop column agenda_version',
];

export class ShowWhatItsReaderSees1795864200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
