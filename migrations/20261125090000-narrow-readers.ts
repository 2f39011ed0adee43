import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const AS_READER = 'set local role passerelle_reader';
const AS_OWNER = 'set local role passerelle_owner';

/** A program's token may be bound to one mandate: the others of its account then open nothing. */
const mandate = `
  create function access.mandate() returns uuid language sql stable parallel safe
     as $$ select nullif(current_setting('app.mandate', true), '')::uuid $$`;

/**
 * The association asks, without reasons, that a person be kept from a case; the chair answers. Until then, and if upheld, nothing
 * opens. The reader is an address, so that nothing tells whether somebody answers to it; named_by: what the association wrote.
 */
const keptReader = [
  `create table tenant.kept_reader (
     departement_code text not null, id uuid not null, case_id uuid not null, reader text not null check (reader = lower(reader)),
     named_by text not null, asked_by uuid not null, asked_at timestamptz not null,
     state text not null default 'PENDING' check (state in ('PENDING', 'UPHELD', 'LIFTED')),
     answered_by uuid, answered_at timestamptz, version integer not null default 1,
     primary key (departement_code, id),
     foreign key (departement_code, case_id) references tenant.case_file)`,
  `create unique index kept_reader_in_force on tenant.kept_reader (departement_code, reader, case_id) where state <> 'LIFTED'`,
  ...secureTenantTable('tenant.kept_reader', {}),
];

const VALID = `m.account_id = access.account() and m.revoked_at is null and m.valid_from <= access.today()
       and (m.valid_until is null or access.today() < m.valid_until) and a.deactivated_at is null
       and m.id = coalesce(access.mandate(), m.id)`;

const functionOver = (signature: string, returns: string, body: string) => `
  create or replace function access.${signature} returns ${returns} language plpgsql stable security definer
     set search_path = pg_catalog as $$ begin return (${body}); end $$`;

/** What the reader is: as before, and the cases from which they are kept. */
const reader = (valid: string, asked: string, kept: string, danger: string) => `
  create or replace function access.reader() returns text[] language plpgsql stable security definer set search_path = pg_catalog as $$
  declare
    asked text := concat_ws('|', ${asked});
    memo text[] := nullif(current_setting('app.reader', true), '')::text[];
  begin
    if memo[1] = asked then return memo; end if;
    select array[asked,
        (coalesce(bool_or(m.departement_code = access.departement() or m.role = 'ADMIN'), false))::text,
        (coalesce(array_agg(distinct g.id) filter (where g.id is not null and m.departement_code = access.departement()), '{}'))::text,
        (coalesce(array_agg(distinct m.body_id) filter (where m.body_id is not null and m.departement_code = access.departement()), '{}'))::text,
        (select coalesce(array_agg(r.referral_id), '{}') from tenant.recusal r
          where r.departement_code = access.departement() and r.account_id = access.account())::text${kept}]
      into memo
      from directory.mandate m join directory.account a on a.id = m.account_id
      left join lateral unnest(case m.role
        when 'ASSOCIATION_CASEWORKER' then array[m.team_id]
        when 'ASSOCIATION_MANAGER' then array[m.organisation_id]
        else array[access.seat(m.body_id, m.role), access.seat(m.authority_id, m.role), m.id, m.stands_in_for${danger}] end) g (id) on true
      where ${valid};
    perform set_config('app.reader', memo::text, true);
    return memo;
  end $$`;

const KEPT = `,
        (select coalesce(array_agg(k.case_id), '{}') from tenant.kept_reader k
          where k.departement_code = access.departement() and k.state <> 'LIFTED'
            and k.reader = (select lower(o.email) from directory.account o where o.id = access.account()))::text`;

/** What somebody opens in danger of life is theirs alone, in person: a stand-in has the seat, a program its mandate, not this door. */
const IN_DANGER = `,
          case when m.role in ('COORDINATOR', 'PARQUET', 'CHILD_WELFARE') and access.mandate() is null then access.seat(m.id, 'BREAK_GLASS') end`;

const keptFrom = `
  create function access.kept_from() returns uuid[] language plpgsql stable as $$ begin return (access.reader())[6]::uuid[]; end $$`;

const who = (valid: string) => [
  functionOver(
    'administers()',
    'boolean',
    `
    select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      where ${valid} and m.role = 'ADMIN')`,
  ),
  functionOver(
    'reads_directory()',
    'boolean',
    `
    select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      where ${valid} and (m.role = 'ADMIN' or (m.departement_code = access.departement() and m.role in
        ('COORDINATOR', 'CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT', 'ASSOCIATION_MANAGER', 'DPO'))))`,
  ),
  functionOver(
    'holds_dpo()',
    'boolean',
    `
    select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      where ${valid} and m.role = 'DPO' and m.departement_code = access.departement())`,
  ),
  functionOver(
    'first_mandate()',
    'uuid',
    `
    select m.id from directory.mandate m join directory.account a on a.id = m.account_id
      where ${valid} and m.departement_code = access.departement() order by m.granted_at, m.id limit 1`,
  ),
  functionOver(
    'runs_body(body uuid)',
    'boolean',
    `
    select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      join directory.body b on b.id = m.body_id join reference.body_kind k on k.kind = b.kind
      where b.id = body and m.role = k.secretariat_role and m.departement_code = access.departement() and ${valid})`,
  ),
];

const notKept = (holder: string) => `and ${holder} <> all((select access.kept_from())::uuid[])`;

const doors = (kept: string) => [
  functionOver(
    'own_case(holder uuid)',
    'boolean',
    `
    select exists (select from tenant.access_grant g where g.departement_code = access.departement()
      and g.holder_id = holder and g.source = holder and g.relation in ('OWN_TEAM', 'OWN_ASSOCIATION')
      and g.grantee = any((select access.grantees())::uuid[]) ${kept && notKept('holder')})`,
  ),
  `create or replace function access.reaches(referral uuid, holder uuid) returns boolean language sql stable security definer
     set search_path = pg_catalog as $$
     select exists (select from tenant.access_grant g where g.departement_code = access.departement() and g.holder_id = holder
       and g.source in (referral, holder) and g.grantee = any((select access.grantees())::uuid[]) and g.expires > access.now()
       ${kept && notKept('holder')}
       and not exists (select from tenant.recusal c where c.departement_code = access.departement()
         and c.account_id = access.account() and c.referral_id = g.source)) $$`,
  ...['door', 'listed_door'].map(
    (view) => `
  create or replace view access.${view} with (security_barrier) as
    select g.departement_code, g.holder_id, g.source, g.grantee, g.role, g.relation, g.body_kind, g.formation, g.stage,
      g.facts, g.pseudonym, g.seen, g."full", g.opens_file, g.opened_at
    from tenant.access_grant g
    where g.departement_code = access.departement() and array_position((select access.grantees())::uuid[], g.grantee) is not null
      and g.expires > (select access.now()) and g.source <> all((select access.recused())::uuid[]) ${kept && notKept('g.holder_id')}
    ${view === 'listed_door' ? 'order by g.opened_at desc, g.holder_id' : ''}`,
  ),
];

export const narrowedReader = reader(
  VALID,
  'access.departement(), access.account(), access.today(), access.mandate()',
  KEPT,
  IN_DANGER,
);

const up = [mandate, ...keptReader, AS_READER, narrowedReader, ...who(VALID), keptFrom, ...doors('kept'), AS_OWNER];

const OLD_VALID = VALID.slice(0, VALID.indexOf('and m.id ='));

const down = [
  AS_READER,
  ...doors(''),
  'drop function access.kept_from()',
  ...who(OLD_VALID),
  reader(OLD_VALID, 'access.departement(), access.account(), access.today()', '', ''),
  AS_OWNER,
  'drop table tenant.kept_reader',
  'drop function access.mandate()',
];

export class NarrowReaders1795597200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
