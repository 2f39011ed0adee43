import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const tables = ['account', 'organisation', 'approval', 'team', 'body', 'mandate', 'membership'];

const create = [
  `create table directory.account (
     id uuid primary key, subject text not null unique, email text not null, display_name text not null,
     created_at timestamptz not null, deactivated_at timestamptz, version integer not null default 1)`,
  'create unique index account_email on directory.account (lower(email))',
  `create table directory.organisation (
     id uuid primary key, name text not null, registration text not null unique, kind text not null,
     created_at timestamptz not null)`,
  `create table directory.approval (
     id uuid primary key, organisation_id uuid not null references directory.organisation,
     departement_code text not null references reference.territory, reference text not null,
     valid_from date not null, valid_until date not null, recorded_by uuid not null, recorded_at timestamptz not null,
     check (valid_from < valid_until))`,
  'create index on directory.approval (departement_code, organisation_id)',
  `create table directory.team (
     id uuid primary key, organisation_id uuid not null references directory.organisation,
     departement_code text not null references reference.territory, name text not null,
     unique (departement_code, organisation_id, name))`,
  `create table directory.body (
     id uuid primary key, departement_code text not null references reference.territory,
     kind text not null references reference.body_kind, name text not null,
     state text not null check (state in ('INSTALLED', 'DORMANT', 'NOT_INSTALLED')),
     state_since date not null, agenda_keeping text not null check (agenda_keeping in ('PASSERELLE', 'EXTERNAL')),
     rules jsonb not null default '{}', version integer not null default 1,
     unique (departement_code, kind))`,
  `create table directory.mandate (
     id uuid primary key, account_id uuid not null references directory.account, role text not null,
     departement_code text references reference.territory, organisation_id uuid references directory.organisation,
     team_id uuid references directory.team, authority_id uuid references reference.authority,
     body_id uuid references directory.body, quality text not null default '',
     valid_from date not null, valid_until date, stands_in_for uuid references directory.mandate,
     granted_by uuid references directory.account, granted_at timestamptz not null,
     revoked_at timestamptz, version integer not null default 1,
     check (valid_until is null or valid_from < valid_until))`,
  'create index on directory.mandate (account_id)',
  'create index on directory.mandate (departement_code, body_id)',
  // A member of a body, with or without an account (honorary magistrate, doctor: numbered paper).
  `create table directory.membership (
     id uuid primary key, departement_code text not null references reference.territory,
     body_id uuid not null references directory.body, formation text not null, quality text not null,
     role text not null, voting boolean not null, mandate_id uuid references directory.mandate,
     appointed_on date not null, valid_until date, appointed_by uuid)`,
  'create index on directory.membership (departement_code, body_id)',
];

const national = ['account', 'organisation'];

/** A directory row of a département is written from that département, or by an administrator. */
function writes(table: string): string {
  if (national.includes(table)) return '(select access.mandated())';
  return `(select access.administers())
    or (departement_code = (select access.departement()) and (select access.mandated()))`;
}

const RESTRICTED = `(select access.reads_directory())`;

/** The directory holds no victim data; a name is read by its owner, or by whoever runs something in that département. */
const policies = [
  ...tables.flatMap((table) => [
    `alter table directory.${table} enable row level security`,
    `alter table directory.${table} force row level security`,
    `create policy owner_all on directory.${table} to passerelle_owner using (true) with check (true)`,
    `create policy reader_all on directory.${table} for select
       to passerelle_reader, passerelle_grants, passerelle_jobs, passerelle_statistics using (true)`,
    `grant select on directory.${table} to passerelle_reader, passerelle_grants, passerelle_jobs`,
    `grant select, insert, update on directory.${table} to passerelle_app`,
  ]),
  'grant select (id, departement_code, kind, state, state_since) on directory.body to passerelle_statistics',
  'grant select (departement_code, body_id, role, valid_from, valid_until, revoked_at) on directory.mandate to passerelle_statistics',
  'grant select (departement_code, body_id, formation, valid_until) on directory.membership to passerelle_statistics',
  ...['organisation', 'approval', 'team', 'body'].map(
    (table) => `create policy app_select on directory.${table} for select to passerelle_app
      using ((select access.account()) is not null)`,
  ),
  `create policy app_select on directory.account for select to passerelle_app
     using (id = (select access.account()) or ${RESTRICTED})`,
  `create policy app_select on directory.mandate for select to passerelle_app
     using (account_id = (select access.account())
       or (${RESTRICTED} and (departement_code = (select access.departement()) or (select access.administers()))))`,
  `create policy app_select on directory.membership for select to passerelle_app
     using (departement_code = (select access.departement()) and (select access.mandated()))`,
  ...tables.flatMap((table) => [
    `create policy app_insert on directory.${table} for insert to passerelle_app with check (${writes(table)})`,
    `create policy app_update on directory.${table} for update to passerelle_app
       using (${writes(table)}) with check (${writes(table)})`,
  ]),
];

const VALID = `m.account_id = access.account() and m.revoked_at is null and m.valid_from <= access.today()
       and (m.valid_until is null or access.today() < m.valid_until) and a.deactivated_at is null`;

/** PL/pgSQL keeps the plan for the whole connection; SQL would plan again in every transaction. */
const functionOver = (name: string, returns: string, body: string) => [
  `create function access.${name}() returns ${returns} language plpgsql stable security definer
     set search_path = pg_catalog as $$ begin return (${body}); end $$`,
  `alter function access.${name}() owner to passerelle_reader`,
];

/**
 * What the reader is in this département, worked out once a transaction: whether they hold a mandate, their grantees (team of
 * a caseworker, organisation of a manager, seat and convened mandate of a body's member), the bodies where they sit, the
 * referrals from which they stand back. The memo bears what it was worked out for: another setting, another answer.
 */
const reader = `
  create function access.reader() returns text[] language plpgsql stable security definer set search_path = pg_catalog as $$
  declare
    asked text := concat_ws('|', access.departement(), access.account(), access.today());
    memo text[] := nullif(current_setting('app.reader', true), '')::text[];
  begin
    if memo[1] = asked then return memo; end if;
    select array[asked,
        (coalesce(bool_or(m.departement_code = access.departement() or m.role = 'ADMIN'), false))::text,
        (coalesce(array_agg(distinct g.id) filter (where g.id is not null and m.departement_code = access.departement()), '{}'))::text,
        (coalesce(array_agg(distinct m.body_id) filter (where m.body_id is not null and m.departement_code = access.departement()), '{}'))::text,
        (select coalesce(array_agg(r.referral_id), '{}') from tenant.recusal r
          where r.departement_code = access.departement() and r.account_id = access.account())::text]
      into memo
      from directory.mandate m join directory.account a on a.id = m.account_id
      left join lateral unnest(case m.role
        when 'ASSOCIATION_CASEWORKER' then array[m.team_id]
        when 'ASSOCIATION_MANAGER' then array[m.organisation_id]
        else array[access.seat(m.body_id, m.role), access.seat(m.authority_id, m.role), m.id, m.stands_in_for] end) g (id) on true
      where ${VALID};
    perform set_config('app.reader', memo::text, true);
    return memo;
  end $$`;

const fromReader = (name: string, returns: string, position: number) => [
  `create function access.${name}() returns ${returns} language plpgsql stable
     as $$ begin return (access.reader())[${position}]::${returns}; end $$`,
];

const readerFunctions = [
  reader,
  'alter function access.reader() owner to passerelle_reader',
  ...fromReader('mandated', 'boolean', 2),
  ...fromReader('grantees', 'uuid[]', 3),
  ...fromReader('seat_bodies', 'uuid[]', 4),
  ...fromReader('recused', 'uuid[]', 5),
];

/** What the reader is, derived by the database itself from app.account and the mandates valid at app.today. */
const functions = [
  ...functionOver(
    'administers',
    'boolean',
    `
    select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      where ${VALID} and m.role = 'ADMIN')`,
  ),
  ...functionOver(
    'reads_directory',
    'boolean',
    `
    select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      where ${VALID} and (m.role = 'ADMIN' or (m.departement_code = access.departement() and m.role in
        ('COORDINATOR', 'CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT', 'ASSOCIATION_MANAGER', 'DPO'))))`,
  ),
  ...functionOver(
    'holds_dpo',
    'boolean',
    `
    select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      where ${VALID} and m.role = 'DPO' and m.departement_code = access.departement())`,
  ),
  // The role of somebody else's mandate here, without their name: to preview levels.
  `create function access.role_of_mandate(mandate uuid) returns text language sql stable security definer
     set search_path = pg_catalog as $$
     select m.role from directory.mandate m where m.id = mandate and m.departement_code = access.departement() $$`,
  'alter function access.role_of_mandate(uuid) owner to passerelle_reader',
  // Under which mandate somebody reads: the oldest of those in force there.
  ...functionOver(
    'first_mandate',
    'uuid',
    `
    select m.id from directory.mandate m join directory.account a on a.id = m.account_id
      where ${VALID} and m.departement_code = access.departement() order by m.granted_at, m.id limit 1`,
  ),
  // Who signs in with this subject: the one question asked before any département is known.
  `create function access.account_of(subject_ text) returns table (id uuid, active boolean) language sql stable security definer
     set search_path = pg_catalog as $$
     select a.id, a.deactivated_at is null from directory.account a where a.subject = subject_ $$`,
  'alter function access.account_of(text) owner to passerelle_reader',
  ...readerFunctions,
];

export class CreateDirectory1795424520000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [...create, ...functions, ...policies]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      [...tables].reverse().map((table) => `drop table directory.${table} cascade`),
    );
  }
}
