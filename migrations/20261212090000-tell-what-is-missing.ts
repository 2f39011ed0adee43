import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAcross, revokeAcross, type AcrossGrants } from './support/across';
import { run } from './support/run';

const COVERAGE = 'passerelle_coverage';
const HERE = 'departement_code = (select access.departement()) and (select access.mandated())';
/** Whoever runs the commission sends its yearly return; whoever answers for an association, its answers. */
const SENDS = `${HERE} and case kind when 'YEARLY_RETURN' then (select access.holds_coordinator())
  else organisation_id = any((select access.managed())::uuid[]) end`;

/** Associations of the département for which the reader answers by a mandate in force. */
const managed = [
  `create function access.managed() returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
   begin return (select coalesce(array_agg(m.organisation_id), '{}') from directory.mandate m join directory.account a on a.id = m.account_id
      where m.account_id = access.account() and m.revoked_at is null and access.stands(m.stands_in_for)
       and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
       and a.deactivated_at is null and m.id = coalesce(access.mandate(), m.id) and m.role = 'ASSOCIATION_MANAGER'
       and m.departement_code = access.departement() and m.organisation_id is not null); end $$`,
  'revoke execute on function access.managed() from public',
  'grant execute on function access.managed() to passerelle_app',
  'alter function access.managed() owner to passerelle_reader',
];

/**
 * That a return of a closed year left, and on which day: no figure of it, and nothing that depends on one. A declaration that was
 * withdrawn stays told.
 */
const sentReturns = [
  `create table directory.sent_return (
     id uuid primary key, departement_code text not null references reference.territory,
     kind text not null constraint kind_check check (kind in ('YEARLY_RETURN', 'SURVEY_ANSWERS')),
     organisation_id uuid references directory.organisation, year integer not null, sent_on date not null,
     declared_by uuid not null references directory.account, declared_at timestamptz not null,
     withdrawn_at timestamptz, version integer not null default 1,
     constraint organisation_check check ((kind = 'SURVEY_ANSWERS') = (organisation_id is not null)),
     constraint closed_year_check check (extract(year from sent_on) > year))`,
  `create unique index sent_once on directory.sent_return (departement_code, kind, year, organisation_id) nulls not distinct
     where withdrawn_at is null`,
  'alter table directory.sent_return enable row level security',
  'alter table directory.sent_return force row level security',
  'create policy owner_all on directory.sent_return to passerelle_owner using (true) with check (true)',
  `create policy app_select on directory.sent_return for select to passerelle_app using (${HERE})`,
  `create policy app_insert on directory.sent_return for insert to passerelle_app with check (${SENDS})`,
  `create policy app_update on directory.sent_return for update to passerelle_app using (${SENDS}) with check (${SENDS})`,
  'grant select, insert, update (withdrawn_at, version) on directory.sent_return to passerelle_app',
];

/** What the role that counts institutions reads besides: seats, offices and days; no name of a person, no address. */
const counted: Record<string, AcrossGrants> = {
  'directory.membership': {
    select: ['departement_code', 'body_id', 'formation', 'role', 'quality', 'mandate_id', 'valid_until'],
  },
  'directory.account': { select: ['id', 'deactivated_at'] },
  'directory.organisation': { select: ['id', 'name'] },
  'directory.approval': { select: ['departement_code', 'organisation_id', 'valid_from', 'valid_until'] },
  'directory.sent_return': {
    select: ['departement_code', 'kind', 'organisation_id', 'year', 'sent_on', 'withdrawn_at'],
  },
  'tenant.follow_up_cell': { select: ['departement_code', 'body_id', 'valid_from', 'valid_until'] },
};
const besides = [
  ['directory.mandate', '(id, account_id, stands_in_for)'],
  ['reference.territory', '(code)'],
  ['reference.body_kind', '(kind, secretariat_role)'],
] as const;

/** Nobody else has them from the database either; the day is the country's. */
const MIPROF = '(select access.holds_miprof())';
const TODAY = '(select access.today())';
const dayOf = (instant: string) => `(${instant} at time zone 'Europe/Paris')::date`;

/**
 * Each seat of an installed body that was held, and until when, where that is over or near: what somebody typed as a quality stays
 * where it is, to be compared and not read.
 */
const seats = `create view published.seat_term as
  select t.departement_code, t.body_kind, t.formation, t.role, t.quality_digest,
    case when t.until <= ${TODAY} + interval '4 months' then t.until end as until, count(*)::integer as holders
  from (
    select b.departement_code, b.kind as body_kind, m.formation, m.role, left(encode(sha256(convert_to(m.quality, 'UTF8')), 'hex'), 16) as quality_digest,
      least(m.valid_until, d.valid_until, ${dayOf('d.revoked_at')}) as until
    from directory.membership m join directory.body b on b.id = m.body_id left join directory.mandate d on d.id = m.mandate_id
    where ${MIPROF} and b.state = 'INSTALLED') t
  group by 1, 2, 3, 4, 5, 6`;

/** Who keeps the body's files and agenda: a stand-in is of whoever they stand in for. */
const secretariats = `create view published.secretariat_term as
  select b.departement_code, b.kind as body_kind, least(d.valid_until, ${dayOf('d.revoked_at')}, ${dayOf('a.deactivated_at')}) as until,
    count(*)::integer as holders
  from directory.mandate d join directory.body b on b.id = d.body_id join reference.body_kind k on k.kind = b.kind
  join directory.account a on a.id = d.account_id
  where ${MIPROF} and d.role = k.secretariat_role and d.stands_in_for is null and d.valid_from <= ${TODAY} group by 1, 2, 3`;

const cells = `create view published.follow_up_cell_coverage as
  select c.departement_code, b.kind as body_kind from tenant.follow_up_cell c
  join directory.body b on b.id = c.body_id and b.departement_code = c.departement_code
  where ${MIPROF} and (c.valid_until is null or ${TODAY} < c.valid_until) group by 1, 2`;

const parquets = `create view published.parquet_without_referent as
  select t.departement_code, a.id as authority_id,
    (select max(r.until) from directory.referent r
      where r.departement_code = t.departement_code and r.authority_id = a.id and r.since < r.until and r.until <= ${TODAY}) as since
  from reference.authority a join reference.authority_territory t on t.authority_id = a.id
  where ${MIPROF} and a.kind = 'PARQUET' and a.valid_from <= ${TODAY} and (a.valid_until is null or ${TODAY} < a.valid_until)
    and not exists (select from directory.referent r where r.departement_code = t.departement_code and r.authority_id = a.id
      and r.since <= ${TODAY} and (r.until is null or ${TODAY} < r.until))`;

/** Years that are over alone; an association is awaited that was approved on the last day of the year, or that answered. */
const returns = `create view published.return_coverage as
  select t.code as departement_code, y.year, c.sent_on as commission_sent_on, s.associations, s.answered, s.last_on, s.without_answer
  from reference.territory t
  cross join generate_series(2015, extract(year from ${TODAY})::integer - 1) y (year)
  left join lateral (select min(r.sent_on) as sent_on from directory.sent_return r
    where r.departement_code = t.code and r.year = y.year and r.kind = 'YEARLY_RETURN' and r.withdrawn_at is null) c on true
  left join lateral (
    select count(*)::integer as associations, count(e.sent_on)::integer as answered, max(e.sent_on) as last_on,
      coalesce(array_agg(e.name order by e.name) filter (where e.sent_on is null), '{}') as without_answer
    from (
      select o.id, o.name, max(x.sent_on) as sent_on
      from (
        select p.organisation_id, null::date as sent_on from directory.approval p
        where p.departement_code = t.code and p.valid_from <= make_date(y.year, 12, 31) and make_date(y.year, 12, 31) < p.valid_until
        union all
        select r.organisation_id, r.sent_on from directory.sent_return r
        where r.departement_code = t.code and r.year = y.year and r.kind = 'SURVEY_ANSWERS' and r.withdrawn_at is null) x
      join directory.organisation o on o.id = x.organisation_id
      group by o.id, o.name) e) s on true
  where ${MIPROF}`;

const VIEWS = [
  'seat_term',
  'secretariat_term',
  'follow_up_cell_coverage',
  'parquet_without_referent',
  'return_coverage',
];

const asCoverage = (...statements: string[]) => [
  `grant create on schema published to ${COVERAGE}`,
  `set local role ${COVERAGE}`,
  ...statements,
  'set local role passerelle_owner',
  `revoke create on schema published from ${COVERAGE}`,
];

export class TellWhatIsMissing1797066000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...managed,
      ...sentReturns,
      ...grantAcross(COVERAGE, counted),
      ...besides.map(([table, columns]) => `grant select ${columns} on ${table} to ${COVERAGE}`),
      ...asCoverage(
        ...[seats, secretariats, cells, parquets, returns],
        ...VIEWS.map((view) => `grant select on published.${view} to passerelle_app`),
      ),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...asCoverage(...[...VIEWS].reverse().map((view) => `drop view published.${view}`)),
      ...besides.map(([table, columns]) => `revoke select ${columns} on ${table} from ${COVERAGE}`),
      ...revokeAcross(COVERAGE, counted),
      'drop table directory.sent_return',
      'drop function access.managed()',
    ]);
  }
}
