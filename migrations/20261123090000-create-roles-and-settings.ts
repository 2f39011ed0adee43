import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const schemas = ['reference', 'directory', 'tenant', 'vault', 'access', 'published'];

const up = [
  ...schemas.map((schema) => `create schema ${schema}`),
  `grant usage on schema reference, directory, tenant, vault, access, published
     to passerelle_app, passerelle_reader, passerelle_grants, passerelle_jobs`,
  'grant usage on schema published, access to passerelle_statistics',
  'grant create on schema access, published to passerelle_reader, passerelle_grants, passerelle_statistics',

  // After COMMIT a transaction-local setting reads as '', not NULL: an empty string never opens anything.
  `create function access.departement() returns text language sql stable parallel safe
     as $$ select nullif(current_setting('app.departement', true), '') $$`,
  `create function access.account() returns uuid language sql stable parallel safe
     as $$ select nullif(current_setting('app.account', true), '')::uuid $$`,
  `create function access.today() returns date language sql stable parallel safe
     as $$ select nullif(current_setting('app.today', true), '')::date $$`,
  `create function access.now() returns timestamptz language sql stable parallel safe
     as $$ select nullif(current_setting('app.now', true), '')::timestamptz $$`,
  // A seat is a role in a body: everybody who holds it reads through it.
  `create function access.seat(body_id uuid, role text) returns uuid language sql immutable parallel safe
     as $$ select md5(body_id::text || ':' || role)::uuid $$`,
];

const down = schemas.map((schema) => `drop schema if exists ${schema} cascade`).reverse();

export class CreateRolesAndSettings1795424400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
