import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAcross, revokeAcross, type AcrossGrants } from './support/across';
import { COUNTED_SITTINGS, coverageViews } from './support/coverage-views';
import { run } from './support/run';
import { everyVictim, ownFigures, ownVictims } from './support/victims';

const FREEZE = 'passerelle_freeze';
const COVERAGE = 'passerelle_coverage';
const STATISTICS = 'passerelle_statistics';

const tables = ['release', 'release_cell', 'release_coverage', 'erratum', 'release_document'];
const reference = [
  'installation',
  'region',
  'territory',
  'authority',
  'authority_territory',
  'body_kind',
  'level_rule',
];
/** What the published figures on institutions are counted from. */
const institutions: [table: string, columns: string, rows: string][] = [
  ['directory.body', 'id, departement_code, kind, state, state_since', 'true'],
  ['directory.mandate', 'departement_code, body_id, role, valid_from, valid_until, revoked_at', 'true'],
  [
    'tenant.session',
    'departement_code, id, body_id, body_kind, formation, held_on, status, postponed_from',
    COUNTED_SITTINGS,
  ],
  ['tenant.agenda_item', 'departement_code, session_id, kind, status', `kind = 'POLICY'`],
];

/** Coded columns alone: no name, no text, no key of a file. */
const counted: Record<string, AcrossGrants> = {
  'tenant.case_fact': {
    select: [
      'departement_code',
      'case_id',
      'record_key',
      'fingerprint',
      'sex',
      'age_class',
      'region_of_origin',
      'principal_form',
      'complaint',
      'residence_kind',
      'lodging',
      'unaccompanied',
      'submitted_month',
    ],
  },
  'tenant.case_file': { select: ['departement_code', 'id', 'submitted_at'] },
  'tenant.referral': {
    select: [
      'departement_code',
      'id',
      'case_id',
      'body_kind',
      'authoritative',
      'status',
      'closed_reason',
      'created_at',
    ],
  },
  'tenant.opinion': { select: ['departement_code', 'id', 'referral_id', 'sense', 'given_on'] },
  'tenant.decision': { select: ['departement_code', 'id', 'case_id', 'sense', 'signed_on'] },
  'tenant.possible_duplicate': { select: ['departement_code', 'side', 'state', 'other_departement', 'other_case_id'] },
  'tenant.transfer_parcel': { select: ['departement_code', 'holder_id', 'source_departement', 'source_case_id'] },
  'directory.body': { select: ['departement_code', 'kind', 'state', 'state_since'] },
};

const create = [
  // A fact written before this column existed says nothing of it.
  `alter table tenant.case_fact add column unaccompanied text not null default 'UNKNOWN'`,
  // One a civil year, once. The lattice is kept with it, so that an old release can always be read.
  `create table published.release (
     id text primary key check (id ~ '^[0-9]{4}$'), period_from date not null, period_until date not null, cut_off date not null,
     frozen_on date not null, lattice jsonb not null, producer jsonb not null, input_digest bytea not null, output_digest bytea not null,
     check (period_from < period_until and period_until <= cut_off and cut_off < frozen_on))`,
  // Only what is shown: a masked cell has no row, whatever made it so, and no true number is kept anywhere.
  `create table published.release_cell (
     release_id text not null references published.release, node text not null, coordinates text not null,
     audience text not null check (audience in ('PUBLIC', 'MIPROF')), value integer not null check (value > 0),
     primary key (release_id, node, coordinates))`,
  `create table published.release_coverage (
     release_id text not null references published.release, departement_code text not null references reference.territory,
     body_kind text not null references reference.body_kind, primary key (release_id, departement_code, body_kind))`,
  `create table published.erratum (
     release_id text not null references published.release, number integer not null check (number > 0), dated date not null,
     words text not null check (char_length(words) between 20 and 2000), digest bytea not null, primary key (release_id, number))`,
  // The documents of a release; each erratum makes another edition.
  `create table published.release_document (
     release_id text not null references published.release, edition integer not null check (edition >= 0),
     audience text not null check (audience in ('PUBLIC', 'MIPROF')), format text not null check (format in ('HTML', 'PDF', 'CSV', 'ODS', 'JSON')),
     name text not null, media_type text not null, body bytea not null, digest bytea not null, primary key (release_id, edition, audience, format))`,
];

/** Who reads: the public what is public; the MIPROF the rest, and the database finds out by itself who that is. */
const seenBy: Record<string, string> = {
  release_cell: `audience = 'PUBLIC' or (select access.holds_miprof())`,
  release_document: `audience = 'PUBLIC' or (select access.holds_miprof())`,
};

const holds = (name: string, condition: string) => [
  `create function access.${name}() returns boolean language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$ begin return (
     select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
       where m.account_id = access.account() and m.id = coalesce(access.mandate(), m.id) and m.revoked_at is null and m.valid_from <= access.today()
         and (m.valid_until is null or access.today() < m.valid_until) and a.deactivated_at is null and ${condition})); end $$`,
  `alter function access.${name}() owner to passerelle_reader`,
];

/** Digests are for who verifies. */
const toldOf: Record<string, string> = {
  release: ' (id, period_from, period_until, cut_off, frozen_on, lattice)',
  erratum: ' (release_id, number, dated, words)',
  release_document: ' (release_id, edition, audience, format, name, media_type, body)',
};

/** Nobody changes or removes what was published: no role but the owner holds UPDATE or DELETE. */
const secure = tables.flatMap((table) => [
  `alter table published.${table} enable row level security`,
  `alter table published.${table} force row level security`,
  `create policy owner_all on published.${table} to passerelle_owner using (true) with check (true)`,
  `create policy freeze_select on published.${table} for select to ${FREEZE} using (true)`,
  `create policy freeze_insert on published.${table} for insert to ${FREEZE} with check (true)`,
  `create policy published_select on published.${table} for select to ${STATISTICS} using (${seenBy[table] ?? 'true'})`,
  `grant select, insert on published.${table} to ${FREEZE}`,
  `grant select${toldOf[table] ?? ''} on published.${table} to ${STATISTICS}`,
]);

/** A view passes to another owner by being made again: neither role is a member of the other. */
const viewsOwnedBy = (from: string, to: string) => [
  `set local role ${from}`,
  'drop view published.body_activity',
  'drop view published.body_coverage',
  'set local role passerelle_owner',
  `grant create on schema published to ${to}`,
  ...coverageViews,
  ...['body_coverage', 'body_activity'].flatMap((view) => [
    `grant select on published.${view} to passerelle_app`,
    `alter view published.${view} owner to ${to}`,
  ]),
  `revoke create on schema published from ${to}`,
];

/** The figures on institutions move to a role of their own: the statistics role reads what was published, and nothing else. */
const moveCoverage = (from: string, to: string) => [
  ...institutions.flatMap(([table, columns, rows]) => [
    `grant select (${columns}) on ${table} to ${to}`,
    `create policy ${to}_coverage on ${table} for select to ${to} using (${rows})`,
  ]),
  `grant usage on schema published, access, tenant, directory to ${to}`,
  ...viewsOwnedBy(from, to),
  ...institutions.map(([table]) => `revoke all on ${table} from ${from}`),
];

const functions = [
  ...holds('holds_miprof', `m.role = 'MIPROF'`),
  ...holds('holds_coordinator', `m.role = 'COORDINATOR' and m.departement_code = access.departement()`),
  everyVictim,
  ownVictims,
  ownFigures,
  ...['victims(date, date, date)', 'own_victims(date, date, date)', 'own_figures(text, text)'].flatMap((signature) => [
    `revoke execute on function access.${signature} from public`,
    `grant create on schema access to ${FREEZE}`,
    ...(signature.startsWith('own_figures') ? [`grant execute on function access.${signature} to passerelle_app`] : []),
    `alter function access.${signature} owner to ${FREEZE}`,
    `revoke create on schema access from ${FREEZE}`,
  ]),
];

const up = [
  ...create,
  `grant usage on schema published, access, tenant, directory, reference to ${FREEZE}`,
  `grant select on reference.territory to ${FREEZE}`,
  ...grantAcross(FREEZE, counted),
  ...functions,
  ...secure,
  'drop policy coverage on tenant.session',
  'drop policy coverage on tenant.agenda_item',
  ...moveCoverage(STATISTICS, COVERAGE),
  `revoke all on directory.membership from ${STATISTICS}`,
  `revoke create on schema access, published from ${STATISTICS}`,
  ...reference.map((table) => `revoke all on reference.${table} from ${STATISTICS}`),
];

const down = [
  ...reference.map((table) => `grant select on reference.${table} to ${STATISTICS}`),
  `grant select (departement_code, body_id, formation, valid_until) on directory.membership to ${STATISTICS}`,
  ...institutions.flatMap(([table]) => [`drop policy ${COVERAGE}_coverage on ${table}`]),
  ...moveBack(),
  'drop function access.own_figures(text, text)',
  'drop function access.own_victims(date, date, date)',
  'drop function access.victims(date, date, date)',
  ...[...tables].reverse().map((table) => `drop table published.${table}`),
  'drop function access.holds_miprof()',
  'drop function access.holds_coordinator()',
  ...revokeAcross(FREEZE, counted),
  `revoke all on reference.territory from ${FREEZE}`,
  `revoke all on schema published, access, tenant, directory, reference from ${FREEZE}`,
  'alter table tenant.case_fact drop column unaccompanied',
];

function moveBack(): string[] {
  return [
    ...institutions.map(([table, columns]) => `grant select (${columns}) on ${table} to ${STATISTICS}`),
    ...institutions
      .filter(([table]) => table.startsWith('tenant.'))
      .map(([table, , rows]) => `create policy coverage on ${table} for select to ${STATISTICS} using (${rows})`),
    ...viewsOwnedBy(COVERAGE, STATISTICS),
    `grant create on schema access, published to ${STATISTICS}`,
    ...institutions.map(([table]) => `revoke all on ${table} from ${COVERAGE}`),
    `revoke all on schema published, access, tenant, directory from ${COVERAGE}`,
  ];
}

export class CreateReleases1795604400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
