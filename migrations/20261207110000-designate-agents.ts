import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AJAR } from './support/following-reader';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';

/** Mandates under which whoever reads is designated today by an act, in person: a stand-in has no part in it (CSS L.114-16-3). */
const designated = `
  create function access.designated() returns uuid[] language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$ begin return (
      select coalesce(array_agg(m.id), '{}') from directory.mandate m
      join directory.membership s on s.departement_code = access.departement() and s.mandate_id = m.id
      where m.departement_code = access.departement() and m.account_id = access.account() and s.formation = 'RESTRICTED'
        and s.act_reference is not null and s.act_date is not null and s.appointed_on <= access.today()
        and (s.valid_until is null or access.today() < s.valid_until)); end $$`;

/** The summons opens nothing to anybody else; the parquet, whose formation it is, presides by right (décret 2020-872). */
const DESIGNATED = `(g.relation <> 'SEATED' or g.formation <> 'RESTRICTED' or g.role = 'PARQUET'
        or g.grantee = any((select access.designated())::uuid[]))`;

const DOOR = `g.departement_code, g.holder_id, g.source, g.grantee, g.role, g.relation, g.body_kind, g.formation, g.stage,
      g.facts, g.pseudonym, g.seen, g."full", g.opens_file, g.opened_at`;

const openToMe = (alone: string) => `
    from tenant.access_grant g
    where g.departement_code = access.departement() and array_position((select access.grantees())::uuid[], g.grantee) is not null
      and g.expires > (select access.now()) and g.source <> all((select access.recused())::uuid[])
      and g.holder_id <> all((select access.kept_from())::uuid[])
      and ${AJAR('g.holder_id', 'g.source', 'g.grantee')}${alone}`;

const doors = (alone: string) => [
  `create or replace view access.reader_door with (security_barrier) as
    select ${DOOR}, g.subject, g.table_full ${openToMe(alone)}`,
  `create or replace view access.listed_door with (security_barrier) as
    select ${DOOR} ${openToMe(alone)}
    order by g.opened_at desc, g.holder_id`,
];

const NOT_KEPT = 'and holder <> all((select access.kept_from())::uuid[])';
const REACHED = `${NOT_KEPT} and ${DESIGNATED}`;

export class DesignateAgents1796641200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      'set local role passerelle_reader',
      designated,
      ...doors(`\n      and ${DESIGNATED}`),
      'set local role passerelle_owner',
      rewritten(literally(NOT_KEPT), REACHED, ['reaches']),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      rewritten(literally(REACHED), NOT_KEPT, ['reaches']),
      'set local role passerelle_reader',
      ...doors(''),
      'drop function access.designated()',
      'set local role passerelle_owner',
    ]);
  }
}
