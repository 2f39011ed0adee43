import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const SIGNATURE =
  'access.tell_majority(at timestamptz) returns void language sql security definer set search_path = pg_catalog, pg_temp';

/** A row of the outbox goes once its mail is accepted: what was told is kept on the file, or the next hour would tell it again. */
const once = `
  create or replace function ${SIGNATURE} as $$
    with due as (
      select c.departement_code, c.id, max((c.majority_month - w.before)::date) as mark
      from (values (interval '1 year'), (interval '60 days')) w (before)
      join tenant.case_file c on c.majority_month - w.before between at - interval '7 days' and at
        and c.stage not in ('ENDED', 'ARCHIVED')
      group by c.departement_code, c.id),
    told as (
      update tenant.case_file c set majority_told = d.mark from due d
      where c.departement_code = d.departement_code and c.id = d.id and (c.majority_told is null or c.majority_told < d.mark)
      returning c.departement_code, c.id)
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      select t.departement_code, gen_random_uuid(), 'MAJORITY_COMES', t.id, at from told t $$`;

const before = `
  create or replace function ${SIGNATURE} as $$
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      select c.departement_code, md5(c.id::text || c.majority_month || w.told)::uuid, 'MAJORITY_COMES', c.id, at
      from (values (interval '1 year', 'seventeen'), (interval '60 days', 'sixty days')) w (before, told)
      join tenant.case_file c on c.majority_month - w.before between at - interval '7 days' and at
        and c.stage not in ('ENDED', 'ARCHIVED')
    on conflict do nothing $$`;

const inItsOwnersName = (text: string) => [
  'grant create on schema access to passerelle_matching',
  'set local role passerelle_matching',
  text,
  'set local role passerelle_owner',
  'revoke create on schema access from passerelle_matching',
];

export class TellMajorityOnce1796382000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      'alter table tenant.case_file add column majority_told date',
      'grant select (majority_told), update (majority_told) on tenant.case_file to passerelle_matching',
      'create policy passerelle_matching_update on tenant.case_file for update to passerelle_matching using (true) with check (true)',
      ...inItsOwnersName(once),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...inItsOwnersName(before),
      'drop policy passerelle_matching_update on tenant.case_file',
      'alter table tenant.case_file drop column majority_told',
    ]);
  }
}
