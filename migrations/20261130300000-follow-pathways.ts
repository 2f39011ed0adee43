import type { MigrationInterface, QueryRunner } from 'typeorm';
import { erasable } from './support/erasure';
import { grantAcross, type AcrossGrants } from './support/across';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

/** Half-open: the day of the move, where the person goes, is hers there. */
const MOVED_ON = `(p.answered_at at time zone (select t.time_zone from reference.territory t where t.code = p.departement_code))::date`;

/** Periods that were authorised elsewhere than by a decision recorded here: their dates, and who signed; cut short where the file moved. */
const earlierPeriod = [
  `create table tenant.earlier_period (
     departement_code text not null, id uuid not null, case_id uuid not null, starts_on date not null, signed_on date not null,
     cut_on date, signatory text not null, recorded_by uuid not null, recorded_at timestamptz not null,
     primary key (departement_code, id), foreign key (departement_code, case_id) references tenant.case_file)`,
  'create index earlier_period_of_case on tenant.earlier_period (departement_code, case_id)',
  ...secureTenantTable('tenant.earlier_period', { app: ['insert'] }),
  ...erasable({ table: 'tenant.earlier_period', column: 'case_id' }),
];

/** The months already used go with the person, and the decisions that gave them: where she comes from, nothing more is known of it. */
const FIRST_CARRIED = 'insert into tenant.retained_age';
const CARRIED = `insert into tenant.earlier_period (departement_code, id, case_id, starts_on, signed_on, cut_on, signatory, recorded_by, recorded_at)
      select p.departement_code, md5(p.holder_id::text || d.id::text)::uuid, p.holder_id, d.starts_on, d.signed_on,
        coalesce(d.cut_on, case when d.starts_on + interval '6 months' > ${MOVED_ON} then ${MOVED_ON} end), d.signatory, d.recorded_by, d.recorded_at
      from tenant.transfer_parcel p cross join lateral (
        select x.id, x.starts_on, x.signed_on, null::date as cut_on, x.signatory, x.recorded_by, x.recorded_at from tenant.decision x
          where x.departement_code = p.source_departement and x.case_id = p.source_case_id and x.sense = 'AUTHORISED'
        union all
        select e.id, e.starts_on, e.signed_on, e.cut_on, e.signatory, e.recorded_by, e.recorded_at from tenant.earlier_period e
          where e.departement_code = p.source_departement and e.case_id = p.source_case_id) d
      where p.departement_code = target and p.id = parcel and p.state = 'ACCEPTED' and d.starts_on <= ${MOVED_ON} on conflict do nothing;
    `;
const carried = {
  'tenant.earlier_period': {
    select: [
      'departement_code',
      'id',
      'case_id',
      'starts_on',
      'signed_on',
      'cut_on',
      'signatory',
      'recorded_by',
      'recorded_at',
    ],
    insert: true as const,
  },
} satisfies Record<string, AcrossGrants>;
const OF_DECISIONS = 'id, case_id, sense, starts_on, signed_on, signatory, recorded_by, recorded_at';

/** One that waits at a time for a body and a purpose; and one that was decided, while its renewal waits. */
const openReferral = (columns: string) =>
  `create unique index referral_open on tenant.referral (${columns}) where status <> 'CLOSED' and case_id is not null`;

/** A renewal is a referral of its own; the file goes on with the pathway meanwhile. */
const renewal = [
  'alter table tenant.referral add column renewal boolean not null default false',
  'grant select (renewal) on tenant.referral to passerelle_app',
  'drop index tenant.referral_open',
  openReferral("departement_code, case_id, body_id, purpose, (stage in ('DECIDED', 'RUNNING'))"),
  "create index referral_running on tenant.referral (departement_code, body_id) where stage in ('DECIDED', 'RUNNING')",
  "create index decision_of_case on tenant.decision (departement_code, case_id) where sense = 'AUTHORISED'",
];

/**
 * The pathway of a file, for its own association, the secretariat that instructs it, and whoever decides or must act on the decision:
 * a member who reads no identity would tell by its dates that two referrals are of one person.
 */
const visiblePathway = `
  create view access.visible_pathway with (security_barrier = true) as
    select c.departement_code, c.id as case_id, c.authoritative_referral_id as referral_id,
      (select r.id from tenant.referral r where r.departement_code = c.departement_code and r.case_id = c.id and r.renewal
        and r.status <> 'CLOSED' and r.id is distinct from c.authoritative_referral_id limit 1) as renewal_id,
      case when c.stage = 'ENDED' then (c.ended_at at time zone (
        select t.time_zone from reference.territory t where t.code = c.departement_code))::date end as ended_on,
      case when c.stage <> 'ENDED' then null when c.outcome <> 'TRANSFERRED' then c.outcome when d.own then 'MOVED_DEPARTMENT' end as ended_for,
      d.own, p.periods
    from tenant.case_file c
    cross join lateral (
      select bool_or(g.relation in ('OWN_TEAM', 'OWN_ASSOCIATION')) as own from access.reader_door g
      where g.departement_code = c.departement_code and g.holder_id = c.id
        and g.formation in ('NONE', 'INDIVIDUAL_CASES', 'MINORS_PATHWAYS')
        and (g.relation in ('OWN_TEAM', 'OWN_ASSOCIATION', 'SECRETARIAT')
          or (g.relation in ('DECIDING', 'ADDRESSEE') and g.stage in ('LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING'))
          or (g.relation = 'DECIDING' and g.stage = 'ENDED'))
      having count(*) > 0) d
    cross join lateral (
      select jsonb_agg(jsonb_build_object('startsOn', q.starts_on, 'signedOn', q.signed_on, 'cutOn', q.cut_on, 'signatory', q.signatory,
        'decisionId', q.id)
        order by q.starts_on, q.signed_on) as periods from (
        select x.id, x.starts_on, x.signed_on, null::date as cut_on, x.signatory from tenant.decision x
        where x.departement_code = c.departement_code and x.case_id = c.id and x.sense = 'AUTHORISED' and x.starts_on is not null
        union all
        select null::uuid as id, e.starts_on, e.signed_on, e.cut_on, e.signatory from tenant.earlier_period e
        where e.departement_code = c.departement_code and e.case_id = c.id) q) p
    where c.departement_code = access.departement() and p.periods is not null`;

export class FollowPathways1796104800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...earlierPeriod,
      ...renewal,
      ...grantAcross('passerelle_transfer', carried),
      `grant select (${OF_DECISIONS}) on tenant.decision to passerelle_transfer`,
      'grant select (code, time_zone) on reference.territory to passerelle_transfer',
      rewritten(literally(FIRST_CARRIED), `${CARRIED}${FIRST_CARRIED}`, ['carry_over']),
      'set local role passerelle_reader',
      visiblePathway,
      'grant select on access.visible_pathway to passerelle_app',
      'set local role passerelle_owner',
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'set local role passerelle_reader',
      'drop view access.visible_pathway',
      'set local role passerelle_owner',
      rewritten(literally(CARRIED), '', ['carry_over']),
      `revoke select (${OF_DECISIONS}) on tenant.decision from passerelle_transfer`,
      'revoke select (code, time_zone) on reference.territory from passerelle_transfer',
      'drop index tenant.referral_open',
      openReferral('departement_code, case_id, body_id, purpose'),
      'drop index tenant.decision_of_case',
      'drop index tenant.referral_running',
      'alter table tenant.referral drop column renewal',
      'drop table tenant.earlier_period',
    ]);
  }
}
