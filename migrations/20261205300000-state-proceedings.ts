import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

/** Bit of the group, as kernel/groups.ts numbers it. */
const PROCEEDINGS = 128;

const OWN = 'access.own_case(holder_id)';

/** A parquet that reads the group in full states it (CPP art. 11); nobody else writes it, whoever's file it is. */
const parquet = (table: string, more = '') => `case when "group" = 'proceedings'
  then ${more}exists (select from access.door d where d.departement_code = access.departement()
    and d.holder_id = ${table}.holder_id and d.role = 'PARQUET' and d."full" & ${PROCEEDINGS} <> 0)
  else ${OWN} end`;

const TENANT = 'departement_code = access.departement()';
const THE_MINUTE = `${TENANT} and written_by = access.account()
  and date_trunc('minute', written_at) = date_trunc('minute', access.now())`;

const policies = (of: (table: string, more?: string) => string) => [
  `alter policy app_select on tenant.case_part using (${TENANT} and ${of('case_part')})`,
  `alter policy app_insert on tenant.case_part with check (${TENANT} and ${of('case_part', `bit = ${PROCEEDINGS} and `)})`,
  `alter policy app_update on tenant.case_part using (${TENANT} and (select access.mandated()))
     with check (${TENANT} and ${of('case_part', `bit = ${PROCEEDINGS} and `)})`,
  `alter policy app_insert on tenant.case_part_version with check (${TENANT} and ${of('case_part_version')})`,
  `alter policy app_select on tenant.case_part_version using (${THE_MINUTE} and ${of('case_part_version')})`,
  `alter policy app_update on tenant.case_part_version using (${THE_MINUTE} and (select access.mandated()))
     with check (${THE_MINUTE} and ${of('case_part_version')})`,
];

/** What a parquet writes is no contact with the person: it neither prolongs a file, nor tells its team that something was written. */
const retention = (written: string) => `
    select c.departement_code, c.id, c.reference, c.stage, c.outcome, c.archived_on, c.pathway_started_on,
      (c.ended_at at time zone t.time_zone)::date as ended_on,
      (greatest(c.opened_at, c.submitted_at,
        (select max(e.at) from tenant.case_event e where e.departement_code = c.departement_code and e.case_id = c.id),
        (select max(v.written_at) from tenant.case_part_version v where v.departement_code = c.departement_code and v.holder_id = c.id${written})
      ) at time zone t.time_zone)::date as last_trace_on,
      coalesce((select jsonb_agg(jsonb_build_object('sense', d.sense, 'signedOn', d.signed_on, 'notifiedOn', d.notified_on))
        from tenant.decision d join tenant.referral r on r.departement_code = d.departement_code and r.id = d.referral_id
        where r.departement_code = c.departement_code and r.case_id = c.id), '[]') as decisions
    from tenant.case_file c join reference.territory t on t.code = c.departement_code
    where c.departement_code = access.departement() and c.outcome is distinct from 'ERASED'`;

const retained = (written: string) => [
  'set local role passerelle_reader',
  `create or replace view access.own_retention with (security_barrier) as ${retention(written)} and access.own_case(c.id)`,
  'set local role passerelle_owner',
  'set local role passerelle_eraser',
  `create or replace view access.retention_fact with (security_barrier) as ${retention(written)}`,
  'set local role passerelle_owner',
];

export class StateProceedings1796536800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...policies(parquet),
      'grant select ("group") on tenant.case_part_version to passerelle_eraser',
      ...retained(` and v."group" <> 'proceedings'`),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...policies(() => OWN),
      ...retained(''),
      'revoke select ("group") on tenant.case_part_version from passerelle_eraser',
    ]);
  }
}
