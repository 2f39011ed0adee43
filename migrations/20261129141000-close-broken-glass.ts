import type { MigrationInterface, QueryRunner } from 'typeorm';
import { brokenGlass } from './support/broken-glass';
import { AJAR } from './support/following-reader';
import { PERSON, VALID } from './support/persons';
import { run } from './support/run';

const AS_READER = 'set local role passerelle_reader';
const AS_GRANTS = 'set local role passerelle_grants';
const AS_OWNER = 'set local role passerelle_owner';

/**
 * A glass may be closed before its hour, by whoever opened it or by its review; and one may wait for a second person before it opens,
 * or be open for thirty minutes while one is called.
 */
const columns = [
  `alter table tenant.break_glass
     add column closed_at timestamptz, add column closed_by uuid, add column opens boolean not null default true,
     add column needs_second boolean not null default false, add column seconded_at timestamptz, add column seconded_by uuid,
     add constraint break_glass_seconded check ((seconded_at is null) = (seconded_by is null)),
     add constraint break_glass_closed check ((closed_at is null) = (closed_by is null)),
     add constraint break_glass_waits check (opens or needs_second)`,
  'grant select (departement_code, id, mandate_id, role) on tenant.break_glass to passerelle_jobs',
  'create policy jobs_select on tenant.break_glass for select to passerelle_jobs using (true)',
];

const openGlass = `
  create view access.open_glass as select departement_code, referral_id, mandate_id, role, expires_at
    from tenant.break_glass where closed_at is null and opens`;

/** A closed glass has no door at all: what is read in pieces stops at the next piece, whatever instant its request began. */
const doorsFrom = (from: string, to: string) => `
  do $$ begin
    execute 'create or replace view access.candidate_door as '
      || replace(pg_catalog.pg_get_viewdef('access.candidate_door'::regclass, true), '${from} b', '${to} b');
  end $$`;

const definer = (signature: string, returns: string, body: string) => `
  create function access.${signature} returns ${returns} language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$ begin ${body} end $$`;

/** Secrecy of the inquiry (CPP art. 11): what a procureur opened is reviewed by another of the same parquet, and by nobody of the préfecture. */
const SAME_OFFICE = `case acting when 'PARQUET' then m.role = 'PARQUET' and m.authority_id = o.authority_id else m.role = 'DPO' end`;

const functions = [
  definer(
    'reviewers(opened_by uuid, acting text, on_day date)',
    'table (mandate_id uuid)',
    `return query
    with office as materialized (
      select m.id, ${PERSON('h')} as opener from directory.mandate o join directory.account h on h.id = o.account_id
      join directory.mandate m on m.departement_code = o.departement_code and ${SAME_OFFICE}
      join directory.account a on a.id = m.account_id
      where o.id = opened_by and m.revoked_at is null and access.stands(m.stands_in_for, on_day)
        and m.valid_from <= on_day and (m.valid_until is null or on_day < m.valid_until) and a.deactivated_at is null)
    select f.id from office f where not exists (
      select from access.makers(array[f.id]) d where d.person = f.opener);`,
  ),
  definer(
    'reviews(opened_by uuid, acting text)',
    'boolean',
    `return (access.holds_dpo() or access.parquets() <> '{}') and exists (
      select from access.reviewers(opened_by, acting, access.today()) w join directory.mandate m on m.id = w.mandate_id
      where m.account_id = access.account() and m.id = coalesce(access.mandate(), m.id));`,
  ),
  definer(
    'parquets()',
    'uuid[]',
    `return (select coalesce(array_agg(m.authority_id), '{}') from directory.mandate m join directory.account a on a.id = m.account_id
      where ${VALID} and m.role = 'PARQUET' and m.departement_code = access.departement() and m.authority_id is not null);`,
  ),
  // The last glass of this person that was judged, under whatever account, was judged unjustified.
  definer(
    'distrusted()',
    'boolean',
    `return coalesce((select b.conclusion = 'NOT_JUSTIFIED' from tenant.break_glass b join directory.account o on o.id = b.account_id
      where b.departement_code = access.departement() and ${PERSON('o')} = access.person_of(access.account()) and b.reviewed_at is not null
      order by b.reviewed_at desc, b.id limit 1), false);`,
  ),
];

const SIGNATURES = ['distrusted()', 'reviews(uuid, text)', 'parquets()', 'reviewers(uuid, text, date)'];

const visible = `
  create view access.visible_break_glass with (security_barrier) as
    select b.departement_code, b.id, b.referral_id, b.account_id, b.mandate_id, b.role, b.reason, b.opened_at, b.expires_at, b.reviewed_at,
      b.conclusion, b.version, n.id as note_id, n.holder_id, n.body, k.wrapped, k.version as key_version,
      b.closed_at, b.opens, b.needs_second, b.seconded_at, r.holder_id as door_holder
    from tenant.break_glass b
    join directory.mandate m on m.id = b.mandate_id
    join tenant.referral r on r.departement_code = b.departement_code and r.id = b.referral_id
    left join tenant.case_note n on n.departement_code = b.departement_code and n.id = b.circumstances_note
      and n.holder_id <> all((select access.kept_from())::uuid[]) and ${AJAR('n.holder_id', 'b.referral_id', 'b.mandate_id')}
    left join vault.data_key k on k.departement_code = n.departement_code and k.holder_id = n.holder_id
    where b.departement_code = access.departement() and (b.account_id = access.account()
      or case b.role when 'PARQUET' then m.authority_id = any((select access.parquets())::uuid[]) else (select access.holds_dpo()) end)`;

const seen = (statement: string) => [
  'drop view access.visible_break_glass',
  statement.replace('create or replace view', 'create view'),
  'grant select on access.visible_break_glass to passerelle_app',
];

const HERE = 'departement_code = access.departement()';
const MINE = 'account_id = access.account()';
const FORMER = `${HERE} and ${MINE} or (select access.holds_dpo())`;

const policies = (inserted: string, updated: string, kept: string) => [
  'drop policy app_insert on tenant.break_glass',
  'drop policy app_update on tenant.break_glass',
  `create policy app_insert on tenant.break_glass for insert to passerelle_app with check (${inserted})`,
  `create policy app_update on tenant.break_glass for update to passerelle_app using (${updated}) with check (${kept})`,
];

const REVIEWED = `${HERE} and (${MINE} or access.reviews(mandate_id, role))`;

const up = [
  "set local lock_timeout = '5s'",
  ...columns,
  AS_GRANTS,
  openGlass,
  doorsFrom('tenant.break_glass', 'access.open_glass'),
  AS_READER,
  ...functions,
  ...SIGNATURES.map((signature) => `revoke execute on function access.${signature} from public`),
  'grant execute on function access.distrusted(), access.reviews(uuid, text), access.parquets() to passerelle_app',
  'grant execute on function access.reviewers(uuid, text, date) to passerelle_jobs',
  ...seen(visible),
  AS_OWNER,
  ...policies(`${HERE} and ${MINE}`, REVIEWED, REVIEWED),
];

const down = [
  ...policies(FORMER, `${HERE} and (select access.mandated())`, FORMER),
  AS_READER,
  ...seen(
    brokenGlass({ join: 'left join', unlessKept: 'and n.holder_id <> all((select access.kept_from())::uuid[])' }),
  ),
  ...SIGNATURES.map((signature) => `drop function access.${signature}`),
  AS_GRANTS,
  doorsFrom('access.open_glass', 'tenant.break_glass'),
  'drop view access.open_glass',
  AS_OWNER,
  'drop policy jobs_select on tenant.break_glass',
  'revoke select (departement_code, id, mandate_id, role) on tenant.break_glass from passerelle_jobs',
  // What was closed or waited stays shut: it has no other way to say so.
  `update tenant.break_glass set expires_at = opened_at + interval '1 millisecond' where closed_at is not null or not opens`,
  `alter table tenant.break_glass drop column closed_at, drop column closed_by, drop column opens, drop column needs_second,
     drop column seconded_at, drop column seconded_by`,
];

export class CloseBrokenGlass1795961400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
