import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CLOSES } from './support/following-reader';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';

/** At some of one's mandates, a file is closed because of whose hand holds them: nobody so placed reads what counts everything. */
const keptAtSome = `
  create function access.kept_at_some() returns boolean language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$ begin
    return cardinality(access.shut()) > 0 and exists (select from tenant.kept_reader k
      where k.departement_code = access.departement() and ${CLOSES('k')} and access.reached(
        access.mandates_at((select lower(a.email) from directory.account a where a.id = access.account()), access.departement()),
        access.person_at(k.reader), k.asked_at));
  end $$`;

const KEPT = 'cardinality(access.kept_from()) > 0';
const KEPT_SOMEWHERE = `${KEPT} or access.kept_at_some()`;

const up = [
  'set local role passerelle_reader',
  keptAtSome,
  'set local role passerelle_owner',
  rewritten(literally(KEPT), KEPT_SOMEWHERE, ['frozen_counts']),
];
const down = [
  rewritten(literally(KEPT_SOMEWHERE), KEPT, ['frozen_counts']),
  'set local role passerelle_reader',
  'drop function access.kept_at_some()',
  'set local role passerelle_owner',
];

export class KeepHandsFromReturns1795961700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
