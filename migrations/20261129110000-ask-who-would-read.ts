import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const READER = 'passerelle_reader';

/** In force today, of an account that is still there. */
const LIVES = `m.revoked_at is null and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
       and a.deactivated_at is null`;

/**
 * Who would read, today, what is sent to a body: each line of the levels table that has a seat of its own there, and whether
 * somebody holds it who is not kept from that file. The restricted formation and the urgent circuit belong to a parquet, so
 * that their seat is that parquet's. Of the file, it tells nothing; of a person who holds a mandate, nothing either.
 */
const seats = `
  create function access.seats(of_body uuid, of_case uuid)
    returns table (formation text, relation text, role text, stage text, fact_bit smallint, authority_id uuid, attended boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select l.formation, l.relation, l.role, l.stage, l.fact_bit, p.authority_id, exists (
      select from directory.mandate m join directory.account a on a.id = m.account_id
      where m.departement_code = access.departement() and m.role = l.role and ${LIVES}
       and case when p.authority_id is null then m.body_id = b.id else m.authority_id = p.authority_id end
       and not access.is_kept(of_case, lower(a.email)))
    from directory.body b
    join (select distinct r.body_kind, r.formation, r.relation, r.role, r.stage, r.fact_bit from reference.level_rule r
      where r.relation in ('SECRETARIAT', 'DECIDING', 'ADDRESSEE', 'CONSULTED')) l on l.body_kind = b.kind
    left join lateral (
      select o.id as authority_id from reference.authority o join reference.authority_territory t on t.authority_id = o.id
      where t.departement_code = b.departement_code and o.kind = 'PARQUET' and l.role = 'PARQUET' and l.relation = 'DECIDING'
       and (b.kind = 'CODAF' or l.formation = 'PROTECTION_CIRCUIT')) p on true
    where b.id = of_body and b.departement_code = access.departement() $$`;

/** Whether somebody of that team would find what is sent to it, in whatever département it is. */
const teamAttended = `
  create function access.team_attended(there text, team uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      where m.departement_code = there and m.team_id = team and m.role = 'ASSOCIATION_CASEWORKER' and ${LIVES}) $$`;

const FUNCTIONS = ['access.seats(uuid, uuid)', 'access.team_attended(text, uuid)'];

/**
 * One accord, one body, one purpose: a referral rests on an accord of the same file, body and purpose, and is heard by the
 * formation of its purpose. What was referred before is not judged again.
 */
const onePurpose = [
  `alter table tenant.accord add constraint accord_rested_on unique (departement_code, id, case_id, body_id, purpose)`,
  `alter table tenant.referral add constraint referral_rests_on_its_accord
     foreign key (departement_code, accord_id, case_id, body_id, purpose)
     references tenant.accord (departement_code, id, case_id, body_id, purpose) not valid`,
  `alter table tenant.referral add constraint referral_heard_for_its_purpose check (accord_id is null
     or (purpose, body_kind, formation) in (('PSP', 'PROSTITUTION_EXIT_COMMISSION', 'INDIVIDUAL_CASES'),
       ('MINOR_PATHWAY', 'PROSTITUTION_EXIT_COMMISSION', 'MINORS_PATHWAYS'),
       ('VICTIM_SUPPORT', 'VICTIM_SUPPORT_COMMITTEE', 'PLENARY'), ('ALERT', 'CODAF', 'RESTRICTED'))) not valid`,
];

export class AskWhoWouldRead1795950000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...onePurpose,
      seats,
      teamAttended,
      ...FUNCTIONS.flatMap((name) => [
        `alter function ${name} owner to ${READER}`,
        `revoke execute on function ${name} from public`,
        `grant execute on function ${name} to passerelle_app`,
      ]),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...FUNCTIONS.map((name) => `drop function ${name}`),
      'alter table tenant.referral drop constraint referral_heard_for_its_purpose',
      'alter table tenant.referral drop constraint referral_rests_on_its_accord',
      'alter table tenant.accord drop constraint accord_rested_on',
    ]);
  }
}
