import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const create = [
  // That a person's own copy was produced (RGPD art. 15): when and by whom, never what it held.
  `create table tenant.person_copy (
     departement_code text not null, id uuid not null, case_id uuid not null, produced_at timestamptz not null, produced_by uuid not null,
     primary key (departement_code, id))`,
  'create index on tenant.person_copy (departement_code, produced_at, id)',
  // Coded. What is written about a breach is encrypted, as a note of which the breach is the holder.
  `create table tenant.breach (
     departement_code text not null, id uuid not null, nature text[] not null, risk text not null check (risk in ('UNLIKELY', 'RISK', 'HIGH')),
     known_at timestamptz not null, persons_min integer not null check (persons_min >= 0), persons_max integer not null, groups smallint not null,
     notified_at timestamptz, persons_informed_at timestamptz, recorded_by uuid not null, recorded_at timestamptz not null, version integer not null default 1,
     primary key (departement_code, id),
     check (cardinality(nature) > 0 and nature <@ array['CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY']), check (persons_max >= persons_min),
     foreign key (departement_code, id) references vault.data_key)`,
];

const OFFICER = '(select access.holds_dpo())';

const secure = [
  ...secureTenantTable('tenant.person_copy', {
    app: ['insert'],
    appWrites: 'access.own_case(case_id) and produced_by = access.account()',
  }),
  ...secureTenantTable('tenant.breach', { app: ['select', 'insert', 'update'], appSees: OFFICER, appWrites: OFFICER }),
];

const views: [name: string, statement: string][] = [
  [
    'person_copy_register',
    `create view access.person_copy_register with (security_barrier) as
     select c.departement_code, c.id, c.case_id, c.produced_at, c.produced_by from tenant.person_copy c
     where c.departement_code = access.departement() and ${OFFICER}`,
  ],
  [
    'breach_note',
    `create view access.breach_note with (security_barrier) as
     select n.departement_code, n.id, n.holder_id, n.kind, n.body, n.written_at, k.wrapped, k.version as key_version
     from tenant.breach b
     join tenant.case_note n on n.departement_code = b.departement_code and n.holder_id = b.id
     join vault.data_key k on k.departement_code = b.departement_code and k.holder_id = b.id
     where b.departement_code = access.departement() and ${OFFICER}`,
  ],
];

export class CreatePrivacyRegisters1795599300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...create,
      ...secure,
      ...views.flatMap(([view, statement]) => [
        statement,
        `grant select on access.${view} to passerelle_app`,
        `alter view access.${view} owner to passerelle_reader`,
      ]),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...views.map(([view]) => `drop view access.${view}`),
      'drop table tenant.breach',
      'drop table tenant.person_copy',
    ]);
  }
}
