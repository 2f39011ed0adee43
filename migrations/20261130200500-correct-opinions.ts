import type { MigrationInterface, QueryRunner } from 'typeorm';
import { erasable } from './support/erasure';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const RUN = 'departement_code = access.departement() and access.runs_item(agenda_item_id)';

/** At which hour of its sitting a point was treated: who deliberated is who was there then. */
const opinion = [
  'alter table tenant.opinion add column treated_at text, add column version integer not null default 1',
  'grant select (departement_code, id, version), update on tenant.opinion to passerelle_app',
  `create policy app_select on tenant.opinion for select to passerelle_app using (${RUN})`,
  `create policy app_update on tenant.opinion for update to passerelle_app using (${RUN}) with check (${RUN})`,
];

/** What an opinion said before it was corrected, by whom and when. It goes with the person. */
const corrections = [
  `create table tenant.opinion_version (
     departement_code text not null, opinion_id uuid not null, version integer not null, holder_id uuid not null,
     sense text not null, manner text not null, votes_for integer, votes_against integer, abstentions integer, chair_vote text,
     has_reserves boolean not null, treated_at text, corrected_at timestamptz not null, corrected_by uuid not null,
     primary key (departement_code, opinion_id, version))`,
  'create index on tenant.opinion_version (departement_code, holder_id)',
  ...secureTenantTable('tenant.opinion_version', { app: ['insert'] }),
  ...erasable({ table: 'tenant.opinion_version', column: 'holder_id' }),
];

const OPENED = `(exists ( select from tenant.referral r
    cross join lateral (select from access.door d where d.departement_code = r.departement_code and d.holder_id = r.holder_id
      and d.source = any(array[r.id, r.holder_id]) offset 0) opened
    where r.departement_code = t.departement_code and r.id = t.referral_id offset 0))`;

const visibleOpinion = (more: string) => `
  create or replace view access.visible_opinion with (security_barrier) as
    select t.departement_code, t.id, t.agenda_item_id, t.referral_id, t.sense, t.manner, t.votes_for, t.votes_against,
      t.abstentions, t.chair_vote, t.has_reserves, t.given_on, t.recorded_by${more}
    from tenant.opinion t where t.departement_code = access.departement() and ${OPENED}`;

const formerOpinion = `
  create view access.former_opinion with (security_barrier) as
    select f.departement_code, f.opinion_id, f.version, f.sense, f.manner, f.votes_for, f.votes_against, f.abstentions, f.chair_vote,
      f.has_reserves, f.treated_at, f.corrected_at
    from tenant.opinion_version f where f.departement_code = access.departement() and exists (
      select from access.visible_opinion o where o.departement_code = f.departement_code and o.id = f.opinion_id offset 0)`;

const AS_READER = 'set local role passerelle_reader';
const AS_OWNER = 'set local role passerelle_owner';

export class CorrectOpinions1796069100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...opinion,
      ...corrections,
      AS_READER,
      visibleOpinion(', t.treated_at, t.version'),
      formerOpinion,
      'grant select on access.former_opinion to passerelle_app',
      AS_OWNER,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      AS_READER,
      'drop view access.former_opinion',
      'drop view access.visible_opinion',
      visibleOpinion(''),
      'grant select on access.visible_opinion to passerelle_app',
      AS_OWNER,
      'drop table tenant.opinion_version',
      'drop policy app_select on tenant.opinion',
      'drop policy app_update on tenant.opinion',
      'revoke select (departement_code, id, version), update on tenant.opinion from passerelle_app',
      'alter table tenant.opinion drop column treated_at, drop column version',
    ]);
  }
}
