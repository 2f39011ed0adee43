import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownedBy } from './support/across';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';

/**
 * The day on which a permit ends is sealed in the sheet, and no job has its key: the day alone is kept beside, as the month of majority
 * is, for the team that follows the person; and the day that was told, so that it is told once.
 */
const columns = [
  'alter table tenant.case_file add column permit_ends_on date, add column permit_told date',
  'create index case_file_permit on tenant.case_file (departement_code, permit_ends_on) where permit_ends_on is not null',
  'grant select (permit_ends_on, permit_told), update (permit_told) on tenant.case_file to passerelle_matching',
  'grant update (permit_ends_on, permit_told) on tenant.case_file to passerelle_eraser, passerelle_transfer',
];

const ownPermit = `
  create view access.own_permit with (security_barrier) as
    select c.departement_code, c.id as case_id, c.permit_ends_on from tenant.case_file c
    where c.departement_code = access.departement() and c.permit_ends_on is not null and (
      select bool_or(d.relation in ('OWN_TEAM', 'OWN_ASSOCIATION')) from access.reader_door d
      where d.departement_code = c.departement_code and d.holder_id = c.id and d.source = any(array[c.id]))`;

const TODAY =
  '(at at time zone (select t.time_zone from reference.territory t where t.code = c.departement_code))::date';

/** Another day is told again; a permit that ended unseen is not announced. */
const ANNOUNCE = 'announce_permits(timestamptz, interval)';
const announce = `
  create function access.announce_permits(at timestamptz, before interval) returns void language sql security definer
    set search_path = pg_catalog, pg_temp as $$
    with told as (
      update tenant.case_file c set permit_told = c.permit_ends_on
      where c.permit_ends_on between ${TODAY} and (${TODAY} + before)::date and c.permit_told is distinct from c.permit_ends_on
        and c.stage not in ('ENDED', 'ARCHIVED')
      returning c.departement_code, c.id)
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      select t.departement_code, gen_random_uuid(), 'PERMIT_ENDS', t.id, at from told t $$`;

/** It goes with the person: erased with the file, and of a file that moved nothing of it stays. */
const GONE = 'permit_ends_on = null, permit_told = null,';
const ERASED = 'majority_month = null,';
const MOVED = "outcome = 'TRANSFERRED', ended_at = at,";

export class AnnouncePermits1796576400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...columns,
      'set local role passerelle_reader',
      ownPermit,
      'grant select on access.own_permit to passerelle_app',
      'set local role passerelle_owner',
      announce,
      ...ownedBy('passerelle_matching', { [ANNOUNCE]: ['passerelle_jobs'] }),
      rewritten(literally(ERASED), `${ERASED} ${GONE}`, ['destroy_case']),
      rewritten(literally(MOVED), `${MOVED} ${GONE}`, ['close_source']),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      rewritten(literally(` ${GONE}`), '', ['destroy_case', 'close_source']),
      'set local role passerelle_matching',
      `drop function access.${ANNOUNCE}`,
      'set local role passerelle_reader',
      'drop view access.own_permit',
      'set local role passerelle_owner',
      'alter table tenant.case_file drop column permit_ends_on, drop column permit_told',
    ]);
  }
}
