import type { MigrationInterface, QueryRunner } from 'typeorm';
import { destroy } from './20261125091500-erase-and-retain';
import { grantAcross } from './support/across';
import { erasable } from './support/erasure';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';
import { carryOver, forgetCaseOnce } from './support/transfer-endings';

/**
 * The age that is retained of a person, by whom and when: coded, one row each time, none ever changed. It is part of the file: it
 * goes with it to another association, and is erased with it. The month from which she is of age stands on the file.
 */
const retainedAge = [
  `create table tenant.retained_age (
     departement_code text not null, id uuid not null, case_id uuid not null,
     age text not null check (age in ('MINOR', 'ADULT')),
     basis text not null check (basis in ('PERSON_WORD', 'PAPER', 'EVALUATION', 'JUDGE')),
     retained_on date not null, birth_month date check (extract(day from birth_month) = 1),
     recorded_by uuid not null, recorded_at timestamptz not null,
     primary key (departement_code, id), foreign key (departement_code, case_id) references tenant.case_file on delete cascade)`,
  'create index on tenant.retained_age (departement_code, case_id, retained_on)',
  ...secureTenantTable('tenant.retained_age', { app: ['insert'], appWrites: 'access.own_case(case_id)' }),
  ...erasable({ table: 'tenant.retained_age', column: 'case_id' }),
  ...grantAcross('passerelle_transfer', {
    'tenant.retained_age': {
      select: [
        'departement_code',
        'case_id',
        'age',
        'basis',
        'retained_on',
        'birth_month',
        'recorded_by',
        'recorded_at',
      ],
      insert: true,
      delete: true,
    },
  }),
];

const majorityMonth = [
  'alter table tenant.case_file add column majority_month date check (extract(day from majority_month) = 1)',
  'grant update (majority_month) on tenant.case_file to passerelle_eraser',
];

const ownRetainedAge = `
  create view access.own_retained_age with (security_barrier) as
    select t.departement_code, t.id, t.case_id, t.age, t.basis, t.retained_on, t.birth_month, t.recorded_at
    from tenant.retained_age t where t.departement_code = access.departement() and access.own_case(t.case_id)`;

const CARRIED = `
    insert into tenant.retained_age (departement_code, id, case_id, age, basis, retained_on, birth_month, recorded_by, recorded_at)
      select p.departement_code, gen_random_uuid(), p.holder_id, a.age, a.basis, a.retained_on, a.birth_month, a.recorded_by, a.recorded_at
      from tenant.transfer_parcel p
      join tenant.retained_age a on a.departement_code = p.source_departement and a.case_id = p.source_case_id
      where p.departement_code = target and p.id = parcel and p.state = 'ACCEPTED';`;

const FORGOTTEN = `
    delete from tenant.retained_age where departement_code = home and case_id = subject;`;

const replacing = (statement: string) =>
  statement
    .replace(/create (or replace )?function/, 'create or replace function')
    .replace('set search_path = pg_catalog', 'set search_path = pg_catalog, pg_temp');

/** With her file, in whichever way it goes. */
const carriedOver = replacing(carryOver).replace('as $$', () => `as $$${CARRIED}`);
const forgotten = replacing(forgetCaseOnce).replace('begin', () => `begin${FORGOTTEN}`);
const destroyed = replacing(destroy).replace('facts = 0,', 'facts = 0, majority_month = null,');

const AS_OWNER = 'set local role passerelle_owner';
const asTransfer = (...statements: string[]) => [
  'grant create on schema access to passerelle_transfer',
  'set local role passerelle_transfer',
  ...statements,
  AS_OWNER,
  'revoke create on schema access from passerelle_transfer',
];

const up = [
  "set local lock_timeout = '5s'",
  ...retainedAge,
  ...majorityMonth,
  'set local role passerelle_reader',
  ownRetainedAge,
  'grant select on access.own_retained_age to passerelle_app',
  AS_OWNER,
  ...asTransfer(carriedOver, forgotten),
  'set local role passerelle_eraser',
  destroyed,
  AS_OWNER,
];

const down = [
  ...asTransfer(replacing(carryOver), replacing(forgetCaseOnce)),
  'set local role passerelle_eraser',
  replacing(destroy),
  AS_OWNER,
  'set local role passerelle_reader',
  'drop view access.own_retained_age',
  AS_OWNER,
  'alter table tenant.case_file drop column majority_month',
  'drop table tenant.retained_age',
];

export class RetainAges1795946400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
