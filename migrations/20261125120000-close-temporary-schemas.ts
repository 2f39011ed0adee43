import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { forgetCase, forgetCaseOnce } from './support/transfer-endings';

/**
 * A function that runs in its owner's name looks for types in the caller's temporary schema before any other, unless that schema is
 * named, and named last: whoever may make a domain `date` there would run as the owner.
 */
const searching = (path: string) => `
  do $$ declare f record; begin
    for f in select p.oid::regprocedure::text as signature, r.rolname as owner from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'access' join pg_roles r on r.oid = p.proowner where p.prosecdef
    loop
      execute format('set local role %I', f.owner);
      execute format('alter function %s set search_path = ${path}', f.signature);
      set local role passerelle_owner;
    end loop;
  end $$`;

const replaced = (statement: string) => [
  'grant create on schema access to passerelle_transfer',
  'set local role passerelle_transfer',
  statement,
  'set local role passerelle_owner',
  'revoke create on schema access from passerelle_transfer',
];

const up = [
  'grant select (fingerprint, submitted_month) on tenant.case_fact to passerelle_transfer',
  ...replaced(forgetCaseOnce),
  searching('pg_catalog, pg_temp'),
];

const down = [
  ...replaced(forgetCase.replace('create function', 'create or replace function')),
  searching('pg_catalog'),
  'revoke select (fingerprint, submitted_month) on tenant.case_fact from passerelle_transfer',
];

export class CloseTemporarySchemas1795608000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
