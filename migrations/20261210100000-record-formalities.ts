import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAcross, ownedBy, revokeAcross, type AcrossGrants } from './support/across';
import { erasable } from './support/erasure';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

/** Bit of the residence group, as kernel/groups.ts numbers it. */
const RESIDENCE = 32;

/** The own team alone: neither its manager nor any reader behind a referral has this door. */
const ofTeam = (door: string, row: string) =>
  `${door}.departement_code = ${row}.departement_code and ${door}.holder_id = ${row}.case_id
      and ${door}.source = any(array[${row}.case_id]) and ${door}.relation = 'OWN_TEAM' and ${door}."full" & ${RESIDENCE} <> 0`;

/** What it is, whose and when stands sealed under the key of the file; of a reflection period the last day is beside, to be told. */
const formality = [
  `create table tenant.formality (
     departement_code text not null, id uuid not null, case_id uuid not null,
     kind text not null constraint kind_check check (kind in ('REFLECTION', 'FORMALITY', 'RETURN')),
     ends_on date, told date, body bytea not null,
     recorded_by uuid not null, recorded_at timestamptz not null, version integer not null default 1,
     primary key (departement_code, id), foreign key (departement_code, case_id) references tenant.case_file,
     constraint reflection_ends check (kind = 'REFLECTION' or ends_on is null))`,
  'create index formality_of_case on tenant.formality (departement_code, case_id)',
  "create unique index formality_one_reflection on tenant.formality (departement_code, case_id) where kind = 'REFLECTION'",
  'create index formality_ending on tenant.formality (departement_code, ends_on) where ends_on is not null',
  ...secureTenantTable('tenant.formality', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'id', 'version'],
    appWrites: `exists (select from access.door d where d.departement_code = access.departement() and ${ofTeam('d', 'formality')})`,
  }),
  ...erasable({ table: 'tenant.formality', column: 'case_id' }),
];

const views = [
  `create view access.own_formality with (security_barrier = true) as
     select f.departement_code, f.id, f.case_id, o.subjects, f.kind, f.body, f.version, f.recorded_at, k.wrapped, k.version as key_version
     from tenant.formality f join vault.data_key k on k.departement_code = f.departement_code and k.holder_id = f.case_id
     cross join lateral (
       select string_agg(g.subject, ',') as subjects from access.reader_door g where ${ofTeam('g', 'f')} offset 0) o
     where f.departement_code = access.departement() and o.subjects is not null`,
  `create view access.own_reflection with (security_barrier = true) as
     select f.departement_code, f.case_id, f.ends_on from tenant.formality f
     where f.departement_code = access.departement() and f.ends_on is not null and (
       select coalesce(bool_or(true), false) from access.reader_door d where ${ofTeam('d', 'f')})`,
];
const VIEWS = ['own_formality', 'own_reflection'];

const TODAY =
  "(at at time zone coalesce((select t.time_zone from reference.territory t where t.code = f.departement_code), 'Europe/Paris'))::date";

/** Once for each last day: another récépissé is told again, and a period that ended unseen is not announced. */
const ANNOUNCE = 'announce_reflections(timestamptz, interval)';
const announce = `
  create function access.announce_reflections(at timestamptz, before interval) returns void language sql security definer
    set search_path = pg_catalog, pg_temp as $$
    with ending as (
      update tenant.formality f set told = f.ends_on
      where f.ends_on between ${TODAY} and (${TODAY} + before)::date and f.told is distinct from f.ends_on
      returning f.departement_code, f.case_id)
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      select e.departement_code, gen_random_uuid(), 'REFLECTION_ENDS', e.case_id, at from ending e
      join tenant.case_file c on c.departement_code = e.departement_code and c.id = e.case_id and c.stage <> 'ARCHIVED' $$`;
const announcing: Record<string, AcrossGrants> = {
  'tenant.formality': { select: ['departement_code', 'case_id', 'ends_on', 'told'], update: ['told'] },
};

/** A transfer takes none of it: the new team writes it again from the papers that she holds, and what stays behind is forgotten. */
const forgetting: Record<string, AcrossGrants> = {
  'tenant.formality': { select: ['departement_code', 'case_id'], delete: true },
};
const FORGOTTEN = `delete from tenant.formality where departement_code = home and case_id = subject;
    `;
const FIRST_FORGOTTEN = 'delete from tenant.retained_age where';

export class RecordFormalities1796896800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...formality,
      ...grantAcross('passerelle_transfer', forgetting),
      ...grantAcross('passerelle_matching', announcing),
      rewritten(literally(FIRST_FORGOTTEN), `${FORGOTTEN}${FIRST_FORGOTTEN}`, ['forget_case']),
      announce,
      ...ownedBy('passerelle_matching', { [ANNOUNCE]: ['passerelle_jobs'] }),
      'set local role passerelle_reader',
      ...views,
      ...VIEWS.map((view) => `grant select on access.${view} to passerelle_app`),
      'set local role passerelle_owner',
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'set local role passerelle_reader',
      ...VIEWS.map((view) => `drop view access.${view}`),
      'set local role passerelle_owner',
      `drop function access.${ANNOUNCE}`,
      rewritten(literally(FORGOTTEN), '', ['forget_case']),
      ...revokeAcross('passerelle_matching', announcing),
      'drop table tenant.formality',
    ]);
  }
}
