import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

/** What waits for somebody is a handful in each département, whatever it has behind it: an index holds these alone. */
const waiting = {
  referral_to_accept: "tenant.referral (departement_code, body_id) where status = 'PROPOSED'",
  referral_undecided:
    "tenant.referral (departement_code, body_id) where stage in ('SUBMITTED', 'LISTED', 'IN_SESSION')",
  referral_expiring: "tenant.referral (departement_code, expires_on) where status <> 'CLOSED'",
  decision_to_notify: 'tenant.decision (departement_code) where notified_on is null',
  case_file_to_complete: 'tenant.case_file (departement_code) where completion_requested',
  case_file_coming_of_age: 'tenant.case_file (departement_code, majority_month) where majority_month is not null',
};

/** Foreign keys that an accord which ends, or a file that is destroyed, goes back along. */
const goneBackAlong = {
  referral_of_accord: 'tenant.referral (departement_code, accord_id)',
  accord_of_case: 'tenant.accord (departement_code, case_id)',
};

/** Keys whose holder is destroyed: few, and found at once. */
const destroyed = { data_key_destroyed: "vault.data_key (departement_code, holder_id) where wrapped = ''" };

const indexes = Object.entries({ ...waiting, ...goneBackAlong, ...destroyed });

/** A reader's doors are looked up once for all the files of a month; a function would ask who they are for each. */
const ownMajority = (own: string) => `
  create or replace view access.own_majority with (security_barrier) as
    select c.departement_code, c.id as case_id, c.majority_month from tenant.case_file c
    where c.departement_code = access.departement() and c.majority_month is not null and ${own}`;

const BY_DOOR = `(
      select bool_or(d.relation in ('OWN_TEAM', 'OWN_ASSOCIATION')) from access.reader_door d
      where d.departement_code = c.departement_code and d.holder_id = c.id and d.source = any(array[c.id]))`;

/**
 * Names of files whose key was destroyed, and spellings of names that no file bears any more, of one département: a sweep of the whole
 * country would hold its turn, and whoever writes a name there, until the last of them.
 */
const SWEEP = 'sweep_names(text)';
const sweepNames = `
  create function access.sweep_names(place text) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform set_config('app.departement', place, true);
    perform pg_advisory_xact_lock(hashtextextended('name index ' || place, 0));
    delete from tenant.name_form f using vault.data_key k where f.departement_code = place and k.departement_code = place
      and k.holder_id = f.case_id and k.wrapped = '';
    delete from tenant.name_spelling s where s.departement_code = place and not exists (
      select from tenant.name_form f where f.departement_code = place and f.form = s.form);
  end $$`;
/** As it was, of every place in turn. */
const sweepEverywhere = `
  create function access.sweep_names() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare place text;
  begin
    for place in select code from reference.territory order by code loop
      perform set_config('app.departement', place, true);
      perform pg_advisory_xact_lock(hashtextextended('name index ' || access.departement(), 0));
      delete from tenant.name_form f using vault.data_key k where f.departement_code = place and k.departement_code = place
        and k.holder_id = f.case_id and k.wrapped = '';
      delete from tenant.name_spelling s where s.departement_code = place and not exists (
        select from tenant.name_form f where f.departement_code = place and f.form = s.form);
    end loop;
  end $$`;
const forUpkeep = (signature: string) => [
  `revoke execute on function access.${signature} from public`,
  `grant execute on function access.${signature} to passerelle_jobs`,
  `alter function access.${signature} owner to passerelle_grants`,
];

const AS_OWNER = 'set local role passerelle_owner';
const AS_READER = 'set local role passerelle_reader';

export class FindWhatWaits1795983000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const creating = indexes.map(([name, on]) => `create index ${name} on ${on}`);
    await run(queryRunner, [
      ...creating,
      AS_READER,
      ownMajority(BY_DOOR),
      AS_OWNER,
      'drop function access.sweep_names()',
      sweepNames,
      ...forUpkeep(SWEEP),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const dropping = indexes.map(([name, on]) => `drop index ${on.split('.')[0]}.${name}`);
    await run(queryRunner, [
      `drop function access.${SWEEP}`,
      sweepEverywhere,
      ...forUpkeep('sweep_names()'),
      AS_READER,
      ownMajority('access.own_case(c.id)'),
      AS_OWNER,
      ...dropping,
    ]);
  }
}
