import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const THE_MINUTE = `written_by = access.account() and date_trunc('minute', written_at) = date_trunc('minute', access.now())`;

/** A history keeps what was meant: its author may write a version again within its minute, and nobody after. */
export class MergeSaves1795975200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `create policy app_select on tenant.case_part_version for select to passerelle_app
         using (departement_code = access.departement() and ${THE_MINUTE} and access.own_case(holder_id))`,
      `create policy app_update on tenant.case_part_version for update to passerelle_app
         using (departement_code = access.departement() and ${THE_MINUTE} and (select access.mandated()))
         with check (departement_code = access.departement() and ${THE_MINUTE} and access.own_case(holder_id))`,
      `grant select (departement_code, holder_id, "group", version, written_at, written_by),
         update (version, minimised, rest, written_at) on tenant.case_part_version to passerelle_app`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `revoke select (departement_code, holder_id, "group", version, written_at, written_by),
         update (version, minimised, rest, written_at) on tenant.case_part_version from passerelle_app`,
      'drop policy app_update on tenant.case_part_version',
      'drop policy app_select on tenant.case_part_version',
    ]);
  }
}
