import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

/** Whether a file that I reach has yet to name the person: a code beside the ciphertext, for whoever decides and for its own team. */
const identityUnknown = `
  create function access.identity_unknown(holder uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from tenant.case_file c where c.departement_code = access.departement() and c.id = holder and c.identity_unknown)
      and exists (select from access.door d where d.departement_code = access.departement() and d.holder_id = holder
        and d.relation in ('OWN_TEAM', 'OWN_ASSOCIATION', 'SECRETARIAT', 'DECIDING')) $$`;

const up = [
  'alter table tenant.case_file add column identity_unknown boolean not null default false',
  'grant create on schema access to passerelle_reader',
  'set local role passerelle_reader',
  identityUnknown,
  'revoke execute on function access.identity_unknown(uuid) from public',
  'grant execute on function access.identity_unknown(uuid) to passerelle_app',
  'set local role passerelle_owner',
];

const down = [
  'drop function access.identity_unknown(uuid)',
  'alter table tenant.case_file drop column identity_unknown',
];

export class SayWhatIsUnknown1795971900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
