import type { MigrationInterface, QueryRunner } from 'typeorm';
import { erasable } from './support/erasure';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const RUNS = `exists (select from tenant.referral r where r.departement_code = access.departement() and r.id = referral_id)`;

/** What the committee did about a situation: coded and dated. Its text is a note under the key of what it answers. */
const outcomes = [
  `create table tenant.support_outcome (
     departement_code text not null, referral_id uuid not null, holder_id uuid not null, agenda_item_id uuid not null,
     kind text not null check (kind in ('ORIENTED', 'SERVICE_DESIGNATED', 'COMPLAINT_FOLLOWED', 'NO_MEASURE')),
     held_on date not null, recorded_at timestamptz not null, recorded_by uuid not null,
     primary key (departement_code, referral_id),
     foreign key (departement_code, referral_id) references tenant.referral,
     foreign key (departement_code, agenda_item_id) references tenant.agenda_item)`,
  'create index on tenant.support_outcome (departement_code, holder_id)',
  'create index on tenant.support_outcome (departement_code, agenda_item_id)',
  ...secureTenantTable('tenant.support_outcome', {
    app: ['select', 'insert'],
    appColumns: ['departement_code', 'referral_id'],
    appWrites: `access.runs_item(agenda_item_id) and ${RUNS}`,
  }),
  ...erasable({ table: 'tenant.support_outcome', column: 'holder_id' }),
  `create view access.visible_support_outcome with (security_barrier) as
     select t.departement_code, t.referral_id, t.kind, t.held_on, t.recorded_at from tenant.support_outcome t
     where t.departement_code = access.departement() and exists (select from access.door d
       where d.departement_code = t.departement_code and d.holder_id = t.holder_id and d.source in (t.referral_id, t.holder_id)
         and d.relation in ('OWN_TEAM', 'OWN_ASSOCIATION', 'SECRETARIAT') offset 0)`,
  'grant select on access.visible_support_outcome to passerelle_app',
  'alter view access.visible_support_outcome owner to passerelle_reader',
];

export class RecordSupport1796796000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, outcomes);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'set local role passerelle_reader',
      'drop view access.visible_support_outcome',
      'set local role passerelle_owner',
      'drop table tenant.support_outcome',
    ]);
  }
}
