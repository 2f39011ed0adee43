import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

/** PL/pgSQL keeps the plan for the whole connection; SQL would plan again in every transaction. */
const functionOver = (signature: string, returns: string, body: string) => [
  `create function access.${signature} returns ${returns} language plpgsql stable security definer
     set search_path = pg_catalog as $$ begin return (${body}); end $$`,
  `alter function access.${signature} owner to passerelle_reader`,
];

const up = [
  // One row per open door: a grantee (team, organisation, seat, convened mandate) at a source (own file, or one
  // referral). Bits and expiries of two doors are never merged. opened_at is what lists are ordered by.
  `create table tenant.access_grant (
     departement_code text not null, holder_id uuid not null, source uuid not null, grantee uuid not null,
     role text not null, relation text not null, body_kind text not null, formation text not null, stage text not null,
     facts smallint not null, pseudonym boolean not null, seen smallint not null, "full" smallint not null,
     opens_file boolean not null, opened_at timestamptz not null, expires timestamptz not null,
     primary key (departement_code, holder_id, source, grantee, relation))`,
  'create index access_grant_list on tenant.access_grant (departement_code, grantee, opened_at desc, holder_id)',
  'create index access_grant_stage on tenant.access_grant (departement_code, grantee, stage, opened_at desc, holder_id)',
  ...secureTenantTable('tenant.access_grant', {}),
  'grant insert, update, delete on tenant.access_grant to passerelle_grants',
  ...functionOver(
    'own_case(holder uuid)',
    'boolean',
    `
    select exists (select from tenant.access_grant g where g.departement_code = access.departement()
      and g.holder_id = holder and g.source = holder and g.relation in ('OWN_TEAM', 'OWN_ASSOCIATION')
      and g.grantee = any((select access.grantees())::uuid[]))`,
  ),
  ...functionOver(
    'runs_body(body uuid)',
    'boolean',
    `
    select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      join directory.body b on b.id = m.body_id join reference.body_kind k on k.kind = b.kind
      where b.id = body and m.role = k.secretariat_role and m.departement_code = access.departement()
        and m.account_id = access.account() and m.revoked_at is null and m.valid_from <= access.today()
        and (m.valid_until is null or access.today() < m.valid_until) and a.deactivated_at is null)`,
  ),
];

const down = [
  'drop function access.own_case(uuid)',
  'drop function access.runs_body(uuid)',
  'drop table tenant.access_grant',
];

export class CreateAccessGrants1795424650000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
