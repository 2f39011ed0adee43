import type { MigrationInterface, QueryRunner } from 'typeorm';
import { erasable } from './support/erasure';
import { run } from './support/run';

/** What was made after the erasure was, and leads to a case: it goes with it, parcels under way in another département included. */
const tables: [table: string, column: string][] = [
  ['tenant.name_form', 'case_id'],
  ['tenant.match_request', 'case_id'],
  ['tenant.possible_duplicate', 'case_id'],
  ['tenant.safety_mark', 'case_id'],
  ['tenant.transfer', 'case_id'],
  ['tenant.transfer_parcel', 'holder_id'],
];

const up = [
  ...tables.flatMap(([table, column]) => erasable({ table, column })),
  'set local role passerelle_transfer',
  'grant execute on function access.forget_case(text, uuid) to passerelle_eraser',
  'set local role passerelle_owner',
];

const down = [
  'set local role passerelle_transfer',
  'revoke execute on function access.forget_case(text, uuid) from passerelle_eraser',
  'set local role passerelle_owner',
  ...tables.flatMap(([table]) => [
    `drop policy eraser_tenant on ${table}`,
    `revoke all on ${table} from passerelle_eraser`,
  ]),
];

export class EraseWhatLeadsToACase1795600500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
