import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAcross, revokeAcross, type AcrossGrants } from './support/across';
import { run } from './support/run';

const HERE = 'departement_code = (select access.departement()) and (select access.mandated())';
const NAMES = `${HERE} and (authority_id = any((select access.parquets())::uuid[]) or (select access.holds_coordinator()))`;

/** Magistrates in office and where their service is reached; each stays until another follows, and all that were stay told. */
const referents = [
  `create table directory.referent (
     id uuid primary key, departement_code text not null, authority_id uuid not null,
     name text not null, title text not null, email text, phone text, since date not null, until date,
     act_reference text, act_date date, named_by uuid not null references directory.account, named_at timestamptz not null,
     version integer not null default 1,
     foreign key (authority_id, departement_code) references reference.authority_territory,
     constraint contact_check check (num_nonnulls(email, phone) > 0),
     constraint until_check check (since <= until))`,
  'create unique index referent_without_end on directory.referent (departement_code, authority_id) where until is null',
  'create index referent_of_departement on directory.referent (departement_code, authority_id, since)',
  'alter table directory.referent enable row level security',
  'alter table directory.referent force row level security',
  'create policy owner_all on directory.referent to passerelle_owner using (true) with check (true)',
  `create policy app_select on directory.referent for select to passerelle_app using (${HERE})`,
  `create policy app_insert on directory.referent for insert to passerelle_app with check (${NAMES})`,
  `create policy app_update on directory.referent for update to passerelle_app using (${NAMES}) with check (${NAMES})`,
  'grant select, insert, update (until, version) on directory.referent to passerelle_app',
];

const COVERAGE = 'passerelle_coverage';
const counted: Record<string, AcrossGrants> = {
  'directory.referent': { select: ['departement_code', 'authority_id', 'since', 'until'] },
};
const reference = [
  ['reference.authority', '(id, kind, valid_from, valid_until)'],
  ['reference.authority_territory', '(authority_id, departement_code)'],
] as const;

/** How many parquets there are, and how many have a referent today: offices, never who holds them. */
const coverage = [
  `grant usage on schema reference to ${COVERAGE}`,
  `grant create on schema published to ${COVERAGE}`,
  `set local role ${COVERAGE}`,
  `create view published.parquet_coverage as
     select t.departement_code, count(*)::integer as parquets,
       count(*) filter (where exists (
         select from directory.referent r where r.departement_code = t.departement_code and r.authority_id = a.id
           and r.since <= access.today() and (r.until is null or access.today() < r.until)))::integer as parquets_with_referent
     from reference.authority a join reference.authority_territory t on t.authority_id = a.id
     where a.kind = 'PARQUET' and a.valid_from <= access.today() and (a.valid_until is null or access.today() < a.valid_until)
     group by t.departement_code`,
  'grant select on published.parquet_coverage to passerelle_app',
  'set local role passerelle_owner',
  `revoke create on schema published from ${COVERAGE}`,
];

export class NameReferents1796500800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...referents,
      ...grantAcross(COVERAGE, counted),
      ...reference.map(([table, columns]) => `grant select ${columns} on ${table} to ${COVERAGE}`),
      ...coverage,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `set local role ${COVERAGE}`,
      'drop view published.parquet_coverage',
      'set local role passerelle_owner',
      ...reference.map(([table]) => `revoke all on ${table} from ${COVERAGE}`),
      `revoke usage on schema reference from ${COVERAGE}`,
      ...revokeAcross(COVERAGE, counted),
      'drop table directory.referent',
    ]);
  }
}
