import type { MigrationInterface, QueryRunner } from 'typeorm';
import { brokenGlass } from './support/broken-glass';
import { run } from './support/run';

/**
 * The circumstances of a danger are a text of the file: whoever is kept from it, the officer too, does not read them. That the
 * glass was broken stays on the officer's list: nothing in it tells of the person.
 */
const replaced = (unlessKept: string) => [
  'set local role passerelle_reader',
  brokenGlass({ join: 'left join', unlessKept }),
  'set local role passerelle_owner',
];

export class KeepFromCircumstances1795601100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, replaced('and n.holder_id <> all((select access.kept_from())::uuid[])'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, replaced(''));
  }
}
