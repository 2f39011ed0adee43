import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAcross, type AcrossGrants } from './support/across';
import { erasable } from './support/erasure';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

/** The residence permit and the allowance that go with a pathway are decisions of others, with their own dates. */
const benefit = [
  `create table tenant.benefit (
     departement_code text not null, id uuid not null, case_id uuid not null, kind text not null check (kind in ('APS', 'AFIS')),
     requested_on date not null, granted_on date, refused_on date, starts_on date, ends_on date, children smallint,
     recorded_by uuid not null, recorded_at timestamptz not null, version integer not null default 1,
     primary key (departement_code, id), foreign key (departement_code, case_id) references tenant.case_file,
     constraint benefit_is_answered_once check (granted_on is null or refused_on is null),
     constraint benefit_runs_once_granted check ((starts_on is null and ends_on is null) or granted_on is not null))`,
  'create index benefit_of_case on tenant.benefit (departement_code, case_id)',
  ...secureTenantTable('tenant.benefit', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'id', 'version'],
  }),
  ...erasable({ table: 'tenant.benefit', column: 'case_id' }),
];

/** Each addressee its own: the permit is the foreigners' service's, the allowance is whoever pays it's. */
const visibleBenefit = `
  create view access.visible_benefit with (security_barrier = true) as
    select b.departement_code, b.id, b.case_id, b.kind, b.requested_on, b.granted_on, b.refused_on, b.starts_on, b.ends_on, b.children,
      b.version
    from tenant.benefit b
    where b.departement_code = access.departement() and exists (
      select from access.reader_door g
      where g.departement_code = b.departement_code and g.holder_id = b.case_id
        and g.formation in ('NONE', 'INDIVIDUAL_CASES', 'MINORS_PATHWAYS')
        and (g.relation in ('OWN_TEAM', 'OWN_ASSOCIATION', 'SECRETARIAT')
          or (g.relation = 'DECIDING' and g.stage in ('LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING'))
          or (g.relation = 'ADDRESSEE' and g.role = case b.kind when 'APS' then 'FOREIGNERS_SERVICE' else 'AFIS_PAYER' end))
      offset 0)`;

/** They go with the person, as the months already used do. */
const COLUMNS = 'kind, requested_on, granted_on, refused_on, starts_on, ends_on, children, recorded_by, recorded_at';
const FIRST_CARRIED = 'insert into tenant.earlier_period';
const CARRIED = `insert into tenant.benefit (departement_code, id, case_id, ${COLUMNS})
      select p.departement_code, md5(p.holder_id::text || b.id::text)::uuid, p.holder_id, ${COLUMNS.replace(/\w+/g, 'b.$&')}
      from tenant.transfer_parcel p join tenant.benefit b on b.departement_code = p.source_departement and b.case_id = p.source_case_id
      where p.departement_code = target and p.id = parcel and p.state = 'ACCEPTED' on conflict do nothing;
    `;
const carried: Record<string, AcrossGrants> = {
  'tenant.benefit': { select: ['departement_code', 'id', 'case_id', ...COLUMNS.split(', ')], insert: true },
};

export class RecordBenefits1796104860000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...benefit,
      ...grantAcross('passerelle_transfer', carried),
      rewritten(literally(FIRST_CARRIED), `${CARRIED}${FIRST_CARRIED}`, ['carry_over']),
      'set local role passerelle_reader',
      visibleBenefit,
      'grant select on access.visible_benefit to passerelle_app',
      'set local role passerelle_owner',
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'set local role passerelle_reader',
      'drop view access.visible_benefit',
      'set local role passerelle_owner',
      rewritten(literally(CARRIED), '', ['carry_over']),
      'drop table tenant.benefit',
    ]);
  }
}
