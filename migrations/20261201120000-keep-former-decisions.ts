import type { MigrationInterface, QueryRunner } from 'typeorm';
import { erasable } from './support/erasure';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

/**
 * A decision that was withdrawn or annulled has never been: it leaves the table of decisions, so that no count, delay or door can
 * rest on it, and what it said is kept beside. So is what a slip of the pen had said before it was corrected.
 */
const former = [
  `create table tenant.former_decision (
     departement_code text not null, id uuid not null, referral_id uuid not null, case_id uuid not null,
     ended_as text not null check (ended_as in ('CORRECTED', 'WITHDRAWN', 'ANNULLED')), ended_on date not null,
     authority text not null, observations_on date,
     sense text not null check (sense in ('AUTHORISED', 'REFUSED')), signatory text not null, delegation text not null,
     signed_on date not null, starts_on date, notified_on date, recorded_by uuid not null, recorded_at timestamptz not null,
     primary key (departement_code, id), foreign key (departement_code, referral_id) references tenant.referral)`,
  'create index on tenant.former_decision (departement_code, referral_id)',
  'create index on tenant.former_decision (departement_code, case_id)',
  ...secureTenantTable('tenant.former_decision', { app: ['select', 'insert'], appColumns: ['departement_code', 'id'] }),
  ...erasable({ table: 'tenant.former_decision', column: 'case_id' }),
];

/** The first day after the last on which a remedy is possible closes the door of the authority that has to answer for its decision. */
const columns = [
  `alter table tenant.decision
     add column abrogated_on date, add column abrogated_by text,
     add column legal_aid_asked_on date, add column legal_aid_answered_on date, add column grounds text[] not null default '{}',
     add constraint decision_abrogated check ((abrogated_on is null) = (abrogated_by is null)
       and (abrogated_on is null or (sense = 'AUTHORISED' and abrogated_on >= signed_on))),
     add constraint decision_legal_aid check (legal_aid_answered_on is null or legal_aid_answered_on >= legal_aid_asked_on)`,
  'alter table tenant.referral add column remedies_until date',
];

const HERE = 'departement_code = access.departement()';

const OPENED = (referral: string) => `exists (
       select from tenant.referral r cross join lateral (
         select from access.door d where d.departement_code = r.departement_code and d.holder_id = r.holder_id
           and d.source = any (array[r.id, r.holder_id]) offset 0) opened
       where r.departement_code = t.departement_code and r.id = ${referral} offset 0)`;

const SAID = `t.departement_code, t.id, t.referral_id, t.case_id, t.sense, t.signatory, t.delegation, t.signed_on, t.starts_on, t.recorded_by,
       t.recorded_at, t.notified_on, t.notification_manner, t.interpreter, t.version`;

const decisions = (columns: string) => `
  create or replace view access.visible_decision with (security_barrier) as
     select ${columns} from tenant.decision t where t.${HERE} and ${OPENED('t.referral_id')}`;

const REMEDIES = `(select r.remedies_until from tenant.referral r where r.departement_code = t.departement_code and r.id = t.referral_id)`;

const views = [
  'set local role passerelle_reader',
  decisions(
    `${SAID}, t.abrogated_on, t.abrogated_by, t.legal_aid_asked_on, t.legal_aid_answered_on, t.grounds, ${REMEDIES} as remedies_until`,
  ),
  `create view access.visible_former_decision with (security_barrier) as
     select t.* from tenant.former_decision t where t.${HERE} and ${OPENED('t.referral_id')}`,
  'grant select on access.visible_former_decision to passerelle_app',
  'grant select on access.visible_decision, access.visible_referral to passerelle_grants',
  'set local role passerelle_owner',
];

const formerViews = [
  'set local role passerelle_reader',
  'drop view access.visible_former_decision',
  'revoke select on access.visible_referral from passerelle_grants',
  'drop view access.visible_decision',
  decisions(SAID),
  'grant select on access.visible_decision to passerelle_app',
  'set local role passerelle_owner',
];

/** Taken back by the authority, or undone by a court: the row goes beside in one movement, and only if the acting account sees it. */
const setAside = [
  `create function access.set_aside_decision(decision uuid, manner text, effective date, by_whom text, observations date)
     returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   declare gone tenant.decision;
   begin
     delete from tenant.decision t where t.${HERE} and t.id = decision and exists (
       select from access.visible_decision v where v.${HERE} and v.id = decision) returning t.* into gone;
     if not found then raise exception 'no such decision' using errcode = 'P0002'; end if;
     insert into tenant.former_decision (departement_code, id, referral_id, case_id, ended_as, ended_on, authority, observations_on, sense,
         signatory, delegation, signed_on, starts_on, notified_on, recorded_by, recorded_at)
       values (gone.departement_code, gone.id, gone.referral_id, gone.case_id, manner, effective, by_whom, observations, gone.sense,
         gone.signatory, gone.delegation, gone.signed_on, gone.starts_on, gone.notified_on, access.account(), access.now());
   end $$`,
  // A refusal that was undone: the file waits for its commission again, unless it went elsewhere. Whoever decided does not read files.
  `create function access.resume_refused(subject uuid, referral uuid) returns boolean language plpgsql security definer
     set search_path = pg_catalog, pg_temp as $$
   begin
     update tenant.case_file c set ended_at = null, outcome = null, version = c.version + 1
       where c.${HERE} and c.id = subject and c.authoritative_referral_id = referral and c.stage = 'ENDED' and exists (
         select from access.visible_referral v where v.${HERE} and v.id = referral and v.holder_id = subject);
     return found;
   end $$`,
  'grant delete on tenant.decision to passerelle_grants',
  'grant insert on tenant.former_decision to passerelle_grants',
  'grant update (ended_at, outcome, version) on tenant.case_file to passerelle_grants',
  ...['set_aside_decision(uuid, text, date, text, date)', 'resume_refused(uuid, uuid)'].flatMap((signature) => [
    `revoke execute on function access.${signature} from public`,
    `grant execute on function access.${signature} to passerelle_app`,
    `alter function access.${signature} owner to passerelle_grants`,
  ]),
];

const OVER = `(r.status = 'CLOSED' or r.stage = 'ENDED')`;
const LAST_DAY = `((r.remedies_until + 1)::timestamp at time zone (select t.time_zone from reference.territory t where t.code = r.departement_code))`;

/** [as PostgreSQL prints it, what stands there instead]. */
const doors: readonly (readonly [string, string])[] = [
  [
    'LEAST(g.expires,',
    `LEAST(case when g.relation = 'DECIDING' and ${OVER} then least(g.expires, ${LAST_DAY}) else g.expires end,`,
  ],
  [
    'WHERE g.grantee IS NOT NULL AND NOT',
    `WHERE g.grantee IS NOT NULL AND (g.relation <> 'DECIDING' or not ${OVER} or r.remedies_until is not null) AND NOT`,
  ],
];

/** What was made of the view meanwhile stays; a text that is no longer there is a fault. */
const withDoors = `
  do $do$ declare said text := pg_get_viewdef('access.candidate_door'::regclass, true); begin
    ${doors
      .map(
        ([was, now]) => `
    if (length(said) - length(replace(said, $t$${was}$t$, ''))) <> length($t$${was}$t$) then raise exception 'candidate_door: %', $t$${was}$t$; end if;
    said := replace(said, $t$${was}$t$, $t$${now}$t$);`,
      )
      .join('')}
    execute 'create or replace view access.candidate_door as ' || said;
  end $do$`;

/** Whatever spaces PostgreSQL printed. */
const withoutDoors = `
  do $do$ declare said text := pg_get_viewdef('access.candidate_door'::regclass, true); begin
    said := regexp_replace(said, $t$LEAST\\(\\s*CASE\\s+WHEN g\\.relation = 'DECIDING'.*?ELSE g\\.expires\\s+END,$t$, 'LEAST(g.expires,');
    said := regexp_replace(said, $t$AND \\(g\\.relation <> 'DECIDING'.*?remedies_until IS NOT NULL\\) $t$, '');
    execute 'create or replace view access.candidate_door as ' || said;
  end $do$`;

export class KeepFormerDecisions1796126400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...former,
      ...columns,
      ...views,
      ...setAside,
      'set local role passerelle_grants',
      withDoors,
      'set local role passerelle_owner',
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'set local role passerelle_grants',
      withoutDoors,
      'set local role passerelle_owner',
      'drop function access.set_aside_decision(uuid, text, date, text, date)',
      'drop function access.resume_refused(uuid, uuid)',
      'revoke update (ended_at, outcome, version) on tenant.case_file from passerelle_grants',
      'revoke delete on tenant.decision from passerelle_grants',
      ...formerViews,
      'drop table tenant.former_decision',
      'alter table tenant.decision drop column abrogated_on, drop column abrogated_by, drop column legal_aid_asked_on, drop column legal_aid_answered_on, drop column grounds',
      'alter table tenant.referral drop column remedies_until',
    ]);
  }
}
