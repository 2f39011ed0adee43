import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

/** Bit of an alert's text, as kernel/groups.ts numbers it. */
const ALERT = 512;

/** The parquet of the place of the facts writes what becomes of an alert, and nobody else does (CPP art. 11). */
const byParquet = (table: string) =>
  `exists (select from access.door d where d.departement_code = access.departement() and d.holder_id = ${table}.referral_id
     and d.relation = 'DECIDING' and d."full" & ${ALERT} <> 0)`;

/** What it does, in days: why it waits is a text of its own, sealed, and of the parquet alone. */
const course = [
  `create table tenant.alert_course (
     departement_code text not null, referral_id uuid not null, held_on date, held_until date, accepted_on date,
     outcome text constraint outcome_check check (outcome in ('ACTED_ON', 'NO_GROUNDS', 'OTHER_PARQUET', 'OTHER_SERVICE')),
     closed_on date,
     primary key (departement_code, referral_id), foreign key (departement_code, referral_id) references tenant.referral,
     constraint held_until_a_later_day check (held_until > held_on),
     constraint closed_with_what_and_when check ((outcome is null) = (closed_on is null)))`,
  ...secureTenantTable('tenant.alert_course', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'referral_id'],
    appWrites: byParquet('alert_course'),
  }),
];

/** The operation, sealed under the key of the alert; then what came of it: numbers, and no person. */
const operation = [
  `create table tenant.alert_operation (
     departement_code text not null, referral_id uuid not null, planned_on date, body bytea, controlled boolean,
     controlled_month date, persons_met integer, persons_informed integer, persons_oriented integer, persons_sheltered integer,
     told_on date, written_by uuid not null, written_at timestamptz not null, version integer not null default 1,
     primary key (departement_code, referral_id), foreign key (departement_code, referral_id) references tenant.referral)`,
  ...secureTenantTable('tenant.alert_operation', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'referral_id', 'version'],
    appWrites: byParquet('alert_operation'),
  }),
];

const OWN = "g.relation in ('OWN_TEAM', 'OWN_ASSOCIATION')";

/** To whoever raised it, and to the parquet; until when it waits, to the parquet alone. */
const alertCourse = `
  create view access.alert_course with (security_barrier) as
    select r.departement_code, r.id as referral_id, r.parquet_id, c.held_on, case when o.parquet then c.held_until end as held_until,
      c.accepted_on, p.told_on, p.persons_informed, p.persons_oriented, c.outcome, c.closed_on
    from tenant.referral r
    left join tenant.alert_course c on c.departement_code = r.departement_code and c.referral_id = r.id
    left join tenant.alert_operation p on p.departement_code = r.departement_code and p.referral_id = r.id
    cross join lateral (
      select bool_or(${OWN}) as own, bool_or(g.relation = 'DECIDING' and g."full" & ${ALERT} <> 0) as parquet
      from access.reader_door g where g.departement_code = r.departement_code and g.holder_id = r.holder_id offset 0) o
    where r.departement_code = access.departement() and r.kind = 'ALERT' and (o.own or o.parquet)`;

/** To the parquet, and to the agents who read the alert at its sitting; what came of it, to the parquet alone. */
const alertOperation = `
  create view access.alert_operation with (security_barrier) as
    select p.departement_code, p.referral_id, p.planned_on, p.body, p.version, k.wrapped, k.version as key_version, o.subjects, o.parquet,
      case when o.parquet then p.controlled end as controlled, case when o.parquet then p.controlled_month end as controlled_month,
      case when o.parquet then p.persons_met end as persons_met, case when o.parquet then p.persons_informed end as persons_informed,
      case when o.parquet then p.persons_oriented end as persons_oriented,
      case when o.parquet then p.persons_sheltered end as persons_sheltered
    from tenant.alert_operation p
    join vault.data_key k on k.departement_code = p.departement_code and k.holder_id = p.referral_id
    cross join lateral (
      select string_agg(g.subject, ',') as subjects, bool_or(g.relation = 'DECIDING') as parquet
      from access.reader_door g where g.departement_code = p.departement_code and g.holder_id = p.referral_id
        and g.source = any(array[p.referral_id]) and g."full" & ${ALERT} <> 0
        and (g.relation = 'DECIDING' or (g.relation = 'SEATED' and g.formation = 'RESTRICTED')) offset 0) o
    where p.departement_code = access.departement() and o.subjects is not null`;

/** From a file to the alerts that came of it: to its own team and association, and to nobody else. */
const ownAlert = `
  create view access.own_alert with (security_barrier) as
    select o.departement_code, o.case_id, o.referral_id from tenant.alert_origin o
    where o.departement_code = access.departement() and o.case_id is not null and access.own_case(o.case_id)`;

const VIEWS = ['alert_course', 'alert_operation', 'own_alert'];

const NOTES = (hold: string) => `
  create or replace view access.visible_note with (security_barrier) as
    select n.departement_code, n.id, n.holder_id, n.referral_id, n.kind, n.body, n.written_at, k.wrapped, k.version as key_version,
      o.subjects
    from tenant.case_note n
    join vault.data_key k on k.departement_code = n.departement_code and k.holder_id = n.holder_id
    cross join lateral (
      select string_agg(d.subject, ',') as subjects from access.reader_door d
      where d.departement_code = n.departement_code and d.holder_id = n.holder_id
        and (d.source = n.holder_id or d.source = n.referral_id or (n.referral_id is null and d.opens_file))
        and case n.kind when 'SITUATION' then true when 'WITHDRAWAL' then d.relation in ('OWN_TEAM', 'OWN_ASSOCIATION')${hold}
          else d.table_full <> 0 and (d.relation in ('OWN_TEAM', 'OWN_ASSOCIATION', 'DECIDING')
            or (d.relation = 'SECRETARIAT' and d.body_kind <> 'CODAF')) end) o
    where n.departement_code = access.departement() and n.kind not in ('QUESTION', 'VIEW', 'CIRCUMSTANCES') and o.subjects is not null`;

/** Why an alert waits is the parquet's own (CPP art. 11): its association reads that it waits. */
const HOLD = `
          when 'HOLD_REASON' then d.table_full <> 0 and d.relation = 'DECIDING'`;

/** What a sitting had treated was left in session for ever: it leaves it, and its doors are computed again. */
const leaveSittings = `
  do $$ declare place text; begin
    for place in
      with stuck as (
        select r.departement_code, r.id, r.purpose from tenant.referral r
        where r.stage = 'IN_SESSION' and r.status = 'ACCEPTED' and r.purpose in ('ALERT', 'VICTIM_SUPPORT', 'MINOR_PATHWAY')
          and not exists (select from tenant.agenda_item i
            join tenant.session s on s.departement_code = i.departement_code and s.id = i.session_id
            where i.departement_code = r.departement_code and i.referral_id = r.id and i.status in ('PLACED', 'TREATED')
              and s.status = 'OPEN')),
      files as (
        update tenant.case_file c set stage = 'SUBMITTED', version = c.version + 1 from stuck s
        where s.purpose = 'MINOR_PATHWAY' and c.departement_code = s.departement_code and c.authoritative_referral_id = s.id
          and c.stage = 'IN_SESSION'),
      moved as (
        update tenant.referral r set stage = case when s.purpose = 'MINOR_PATHWAY' then 'SUBMITTED' else 'DECIDED' end,
          version = r.version + 1
        from stuck s where r.departement_code = s.departement_code and r.id = s.id returning r.departement_code)
      select distinct m.departement_code from moved m
    loop
      perform set_config('app.departement', place, true);
      perform access.rebuild();
    end loop;
    perform set_config('app.departement', '', true);
  end $$`;

export class FollowAlerts1796637600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...course,
      ...operation,
      'set local role passerelle_reader',
      alertCourse,
      alertOperation,
      ownAlert,
      ...VIEWS.map((view) => `grant select on access.${view} to passerelle_app`),
      NOTES(HOLD),
      'set local role passerelle_owner',
      leaveSittings,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'set local role passerelle_reader',
      ...VIEWS.map((view) => `drop view access.${view}`),
      NOTES(''),
      'set local role passerelle_owner',
      'drop table tenant.alert_operation, tenant.alert_course',
    ]);
  }
}
