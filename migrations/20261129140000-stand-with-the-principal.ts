import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rewritten } from './support/rewritten';
import { run } from './support/run';

/**
 * A stand-in holds what its principal holds, and not a day longer: revoked, over, its account closed. It is worked out at every
 * question, up the whole chain, and never copied by an act: what ends a mandate need not know who stands in for it.
 */
const IN_FORCE = (day: string) => `
  declare ended boolean; begin
    if principal is null then return true; end if;
    with recursive chain as (
      select principal as id
      union select m.stands_in_for from chain c join directory.mandate m on m.id = c.id where m.stands_in_for is not null)
    select bool_or(m.revoked_at is not null or a.deactivated_at is not null or not coalesce(m.valid_from <= d.day, false)
        or not coalesce(m.valid_until is null or d.day < m.valid_until, false)) into ended
      from chain c left join directory.mandate m on m.id = c.id left join directory.account a on a.id = m.account_id
      cross join lateral (select ${day} as day) d;
    return not ended;
  end`;

const OWN_DATE = `(access.now() at time zone coalesce(
        (select t.time_zone from reference.territory t where t.code = m.departement_code), 'Europe/Paris'))::date`;

const SECURED = 'returns boolean language plpgsql stable security definer set search_path = pg_catalog, pg_temp';

/** Jobs have no instant of their own: they say on which day, and ask about the mandate itself. */
const stands = [
  `create function access.stands(principal uuid) ${SECURED} as $$ ${IN_FORCE(OWN_DATE)} $$`,
  `create function access.stands(principal uuid, on_day date) ${SECURED} as $$ ${IN_FORCE('on_day')} $$`,
  'alter function access.stands(uuid) owner to passerelle_reader',
  'alter function access.stands(uuid, date) owner to passerelle_reader',
];

/** Whatever function asks for a mandate in force: « m.revoked_at is null and m.valid_from <= … ». */
const ASKS = '(\\m[a-z]+)\\.revoked_at is null(\\s+and \\1\\.valid_from <=)';
const WITH_PRINCIPAL = '\\1.revoked_at is null and access.stands(\\1.stands_in_for)\\2';
const PRINCIPAL = ' and access\\.stands\\([a-z]+\\.stands_in_for\\)';

const up = ["set local lock_timeout = '5s'", ...stands, rewritten(ASKS, WITH_PRINCIPAL)];
const down = [rewritten(PRINCIPAL, ''), 'drop function access.stands(uuid)', 'drop function access.stands(uuid, date)'];

export class StandWithThePrincipal1795960800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
