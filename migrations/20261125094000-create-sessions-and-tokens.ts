import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const OWN = 'account_id = (select access.account())';
/** Sessions are opened, and tokens made, by a person who is there: never under a token. */
const IN_PERSON = '(select access.mandate()) is null';
/** What needs a person present has no token; a national mandate acts in no département. */
const NEVER_A_TOKEN = `('ADMIN', 'PARQUET', 'DPO', 'MIPROF')`;

const secured = (table: string) => [
  `alter table directory.${table} enable row level security`,
  `alter table directory.${table} force row level security`,
  `create policy owner_all on directory.${table} to passerelle_owner using (true) with check (true)`,
  `create policy reader_all on directory.${table} for select to passerelle_reader using (true)`,
  `grant select on directory.${table} to passerelle_reader`,
];

/** The cookie holds the secret; here lies its digest alone. Twelve hours at most, as the identity provider's own session. */
const sessions = [
  `create table directory.browser_session (
     id uuid primary key, account_id uuid not null references directory.account,
     secret_digest bytea not null unique check (octet_length(secret_digest) = 32), id_token bytea not null, browser text not null,
     signed_in_at timestamptz not null, seen_at timestamptz not null, expires_at timestamptz not null, ended_at timestamptz,
     check (signed_in_at < expires_at and expires_at <= signed_in_at + interval '12 hours'))`,
  'create index on directory.browser_session (account_id)',
  ...secured('browser_session'),
  `grant select (id, account_id, id_token, browser, signed_in_at, seen_at, expires_at, ended_at), insert, update (seen_at, ended_at)
     on directory.browser_session to passerelle_app`,
  `create policy app_select on directory.browser_session for select to passerelle_app
     using (${IN_PERSON} and (${OWN} or (select access.administers())))`,
  `create policy app_insert on directory.browser_session for insert to passerelle_app with check (${OWN} and ${IN_PERSON})`,
  `create policy app_update on directory.browser_session for update to passerelle_app
     using (${IN_PERSON} and (${OWN} or (select access.administers())))`,
  'grant select (expires_at), delete on directory.browser_session to passerelle_jobs',
  `create policy jobs_select on directory.browser_session for select to passerelle_jobs using (true)`,
  `create policy jobs_delete on directory.browser_session for delete to passerelle_jobs using (true)`,
];

/** One mandate, one département, one year: the key says that they belong together. */
const tokens = [
  'alter table directory.mandate add constraint mandate_of_account unique (id, account_id, departement_code)',
  `create table directory.api_token (
     id uuid primary key, account_id uuid not null, departement_code text not null, mandate_id uuid not null,
     label text not null check (length(label) between 1 and 80),
     secret_digest bytea not null unique check (octet_length(secret_digest) = 32),
     operations text[], read_only boolean not null, created_at timestamptz not null, expires_at timestamptz not null,
     last_used_on date, revoked_at timestamptz, revoked_by uuid references directory.account,
     foreign key (mandate_id, account_id, departement_code) references directory.mandate (id, account_id, departement_code),
     check (created_at < expires_at and expires_at <= created_at + interval '366 days'))`,
  'create index on directory.api_token (account_id)',
  'create index on directory.api_token (departement_code, created_at)',
  ...secured('api_token'),
  `grant select (id, account_id, departement_code, mandate_id, label, operations, read_only, created_at, expires_at, last_used_on,
     revoked_at, revoked_by), insert, update (last_used_on, revoked_at, revoked_by) on directory.api_token to passerelle_app`,
  ...['select', 'update'].map(
    (verb) => `create policy app_${verb} on directory.api_token for ${verb} to passerelle_app
     using ((${OWN} and mandate_id = coalesce(access.mandate(), mandate_id)) or (${IN_PERSON} and ((select access.administers())
       or (departement_code = (select access.departement()) and (select access.holds_dpo())))))`,
  ),
  `create policy app_insert on directory.api_token for insert to passerelle_app with check (${OWN} and ${IN_PERSON}
     and not exists (select from directory.mandate m where m.id = mandate_id and m.role in ${NEVER_A_TOKEN}))`,
];

/** At the local date of each mandate's département. */
const IN_FORCE = `m.revoked_at is null
       and m.valid_from <= (access.now() at time zone coalesce((select t.time_zone from reference.territory t where t.code = m.departement_code), 'Europe/Paris'))::date
       and (m.valid_until is null or (access.now() at time zone coalesce((select t.time_zone from reference.territory t where t.code = m.departement_code), 'Europe/Paris'))::date < m.valid_until)`;

const asked = (signature: string, returns: string, body: string) => [
  `create function access.${signature} returns table (${returns}) language sql stable security definer set search_path = pg_catalog as $$ ${body} $$`,
  `alter function access.${signature.replace(/\w+ (\w+)/g, '$1')} owner to passerelle_reader`,
];

/** Asked before anybody is known: a session or a token by the digest of its secret, an account by the e-mail that its provider vouches for. */
const lookups = [
  ...asked(
    'browser_session(digest bytea)',
    'id uuid, account_id uuid, subject text, signed_in_at timestamptz, seen_at timestamptz, expires_at timestamptz, guarded boolean',
    `
     select s.id, s.account_id, a.subject, s.signed_in_at, s.seen_at, s.expires_at,
       exists (select from directory.mandate m where m.account_id = a.id and m.role in ('PARQUET', 'DPO') and ${IN_FORCE})
     from directory.browser_session s join directory.account a on a.id = s.account_id
     where s.secret_digest = digest and s.ended_at is null and a.deactivated_at is null`,
  ),
  ...asked(
    'api_token(digest bytea)',
    'id uuid, account_id uuid, subject text, departement text, mandate_id uuid, operations text[], read_only boolean, expires_at timestamptz, last_used_on date',
    `
     select k.id, k.account_id, a.subject, k.departement_code, k.mandate_id, k.operations, k.read_only, k.expires_at, k.last_used_on
     from directory.api_token k join directory.account a on a.id = k.account_id join directory.mandate m on m.id = k.mandate_id
     where k.secret_digest = digest and k.revoked_at is null and a.deactivated_at is null and ${IN_FORCE}`,
  ),
  ...asked(
    'account_to_sign_in(address text)',
    'id uuid',
    `
     select a.id from directory.account a
     where lower(a.email) = address and a.deactivated_at is null
       and exists (select from directory.mandate m where m.account_id = a.id and ${IN_FORCE})`,
  ),
];

const down = [
  'drop function access.account_to_sign_in(text)',
  'drop function access.api_token(bytea)',
  'drop function access.browser_session(bytea)',
  'drop table directory.api_token',
  'alter table directory.mandate drop constraint mandate_of_account',
  'drop table directory.browser_session',
];

export class CreateSessionsAndTokens1795599600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [...sessions, ...tokens, ...lookups]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
