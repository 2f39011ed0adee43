import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const HERE = 'departement_code = (select access.departement()) and (select access.mandated())';

/** In what capacity a member sits, by which act, how it ended, until when it would have lasted, and whom they succeed (CRPA R.133-3, R.133-4). */
const members = `alter table directory.membership
  add column category text constraint category_check check (category in ('EX_OFFICIO', 'ELECTED', 'QUALIFIED', 'DESIGNATED')),
  add column act_reference text, add column act_date date,
  add column end_reason text constraint end_reason_check check (end_reason in ('RESIGNED', 'DECEASED', 'QUALITY_LOST', 'ENDED_BY_ACT')),
  add column term_until date,
  add column succeeds uuid unique references directory.membership,
  add column version integer not null default 1,
  add constraint ended_check check (end_reason is not null or term_until is null), add constraint end_check check (end_reason is null or valid_until is not null)`;

/** Read by every mandate of the département, added to and never changed: what was named, signed or corrected stays told. */
const added = (table: string, columns: string) => [
  `create table directory.${table} (id uuid primary key, departement_code text not null references reference.territory, ${columns})`,
  `alter table directory.${table} enable row level security`,
  `alter table directory.${table} force row level security`,
  `create policy owner_all on directory.${table} to passerelle_owner using (true) with check (true)`,
  `create policy app_select on directory.${table} for select to passerelle_app using (${HERE})`,
  `create policy app_insert on directory.${table} for insert to passerelle_app
     with check ((select access.administers()) or (${HERE}))`,
  `grant select, insert on directory.${table} to passerelle_app`,
];

const up = [
  "set local lock_timeout = '5s'",
  members,
  ...added(
    'substitute',
    `membership_id uuid not null references directory.membership, quality text not null,
     tie text not null constraint tie_check check (tie in ('SAME_SERVICE', 'SAME_ASSEMBLY', 'OTHER')),
     mandate_id uuid references directory.mandate, act_reference text, act_date date,
     named_by uuid not null references directory.account, named_at timestamptz not null`,
  ),
  'create index on directory.substitute (membership_id, named_at)',
  // Of a member with an account, whatever their seats: of their mandate; of a member on paper: of the seat.
  ...added(
    'undertaking',
    `mandate_id uuid references directory.mandate, membership_id uuid references directory.membership, signed_on date not null,
     recorded_by uuid not null references directory.account, recorded_at timestamptz not null,
     constraint member_check check (num_nonnulls(mandate_id, membership_id) = 1)`,
  ),
  'create index on directory.undertaking (mandate_id)',
  'create index on directory.undertaking (membership_id)',
  ...added(
    'membership_correction',
    `membership_id uuid not null references directory.membership, quality text not null, category text, voting boolean not null,
     appointed_on date not null, valid_until date, act_reference text, act_date date,
     corrected_by uuid not null references directory.account, corrected_at timestamptz not null`,
  ),
  'create index on directory.membership_correction (membership_id, corrected_at)',
];

export class ComposeBodies1796140800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'drop table directory.membership_correction, directory.undertaking, directory.substitute',
      `alter table directory.membership drop column category, drop column act_reference, drop column act_date,
         drop column end_reason, drop column term_until, drop column succeeds, drop column version`,
    ]);
  }
}
