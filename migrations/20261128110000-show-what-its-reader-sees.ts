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
const CLOSE = `date_trunc('year', access.today()::timestamp) at time zone 'UTC'`;
const OF_LAST_YEAR = `from tenant.case_file where departement_code = access.departement() and opened_at < ${CLOSE}`;
/** Those still open have an index of their own: where there are ten of them, no other file is looked at. */
const fewAtLastClose = `
  create or replace function access.few_cases() returns boolean language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$ begin return (
    select count(*) < 10 from (
      (select ${OF_LAST_YEAR} and stage not in ('ENDED', 'ARCHIVED') limit 10)
      union all (select ${OF_LAST_YEAR} and stage in ('ENDED', 'ARCHIVED') and ended_at >= ${CLOSE} limit 10) limit 10) c); end $$`;

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

const up = ["set local lock_timeout = '5s'", ...agendaVersion, ...asReader(fewAtLastClose)];
const down = [
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
