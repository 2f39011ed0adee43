import type { MigrationInterface, QueryRunner } from 'typeorm';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';

const OF_SUBJECT = 't.departement_code = here and t.holder_id = subject';
const BUT_STATED = ` and t."group" <> 'proceedings'`;

const counted = rewritten(
  `from tenant\\.(case_part|case_part_version) t where ${literally(OF_SUBJECT)}\\)`,
  `from tenant.\\1 t where ${OF_SUBJECT}${BUT_STATED})`,
  ['destroy_case'],
);
const countedBefore = rewritten(literally(BUT_STATED), '', ['destroy_case']);

/** The manager reads what the certificate of an erasure counts: a part more than the team wrote would tell that a parquet wrote. */
export class CountWhatTheTeamWrote1796536860000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['grant select ("group") on tenant.case_part to passerelle_eraser', counted]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [countedBefore, 'revoke select ("group") on tenant.case_part from passerelle_eraser']);
  }
}
