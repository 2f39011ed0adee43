import type { MigrationInterface, QueryRunner } from 'typeorm';
import { erasable } from './support/erasure';
import { AJAR } from './support/following-reader';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const PATH = 'security definer set search_path = pg_catalog, pg_temp';

/** At none of the reader's mandates of that team, or of that association, when some of their others are shut. */
const NOT_SHUT = `${AJAR('e.case_id', 'e.case_id', 'e.team_id')} and ${AJAR('e.case_id', 'e.case_id', 'e.organisation_id')}`;

/** An erasure that was asked: every door is closed, and the file as it was is destroyed on its day, unless its team takes it back. */
const asked = [
  `create table tenant.asked_erasure (
     departement_code text not null, case_id uuid not null, organisation_id uuid not null, team_id uuid not null,
     reason text not null check (reason in ('PERSON_REQUEST', 'CREATED_BY_MISTAKE')), asked_by uuid not null, asked_at timestamptz not null,
     destroys_on date not null, stage text not null, outcome text, ended_at timestamptz,
     primary key (departement_code, case_id), foreign key (departement_code, case_id) references tenant.case_file)`,
  ...secureTenantTable('tenant.asked_erasure', {}),
  ...erasable({ table: 'tenant.asked_erasure', column: 'case_id' }),
  'grant select, insert on tenant.asked_erasure to passerelle_eraser',
  'grant select (team_id) on tenant.case_file to passerelle_eraser',
];

const functions = [
  `create function access.ask_erasure(subject uuid, why text, until date) returns boolean language plpgsql ${PATH} as $$
  declare
    here text := access.departement();
  begin
    insert into tenant.asked_erasure
      select here, c.id, c.organisation_id, c.team_id, why, access.account(), access.now(), until, c.stage, c.outcome, c.ended_at
      from tenant.case_file c where c.departement_code = here and c.id = subject and c.stage <> 'ARCHIVED'
        and c.organisation_id = any(access.grantees()) and access.own_case(c.id)
      on conflict do nothing;
    if not found then return false; end if;
    update tenant.referral set closed_reason = coalesce(closed_reason, 'WITHDRAWN') where departement_code = here and case_id = subject;
    return access.archive_case(subject);
  end $$`,
  // What had been given to bodies stays taken back: the team shares it again if it will.
  `create function access.recall_erasure(subject uuid) returns boolean language plpgsql ${PATH} as $$
  declare
    here text := access.departement();
    was tenant.asked_erasure;
    shared boolean;
  begin
    select * into was from tenant.asked_erasure e where e.departement_code = here and e.case_id = subject
      and array[e.team_id, e.organisation_id] && access.grantees() and e.case_id <> all(access.kept_from())
        and ${NOT_SHUT};
    if not found then return false; end if;
    delete from tenant.asked_erasure where departement_code = here and case_id = subject;
    if not found then return false; end if;
    shared := was.stage in ('SUBMITTED', 'LISTED', 'IN_SESSION');
    update tenant.case_file set stage = case when shared then 'ENDED' else was.stage end,
        outcome = case when shared then 'WITHDRAWN' else was.outcome end, ended_at = case when shared then access.now() else was.ended_at end,
        archived_on = null, version = version + 1
      where departement_code = here and id = subject;
    perform access.refresh(array[subject]);
    return true;
  end $$`,
  `create function access.destroy_asked_case(subject uuid, backups_until date) returns boolean language plpgsql ${PATH} as $$
  declare
    was tenant.asked_erasure;
  begin
    select * into was from tenant.asked_erasure e where e.departement_code = access.departement() and e.case_id = subject
      and e.destroys_on <= access.today();
    if not found then return false; end if;
    return access.destroy_case(subject, was.reason, null, was.asked_by, backups_until);
  end $$`,
  ...[
    ['ask_erasure(uuid, text, date)', 'passerelle_app'],
    ['recall_erasure(uuid)', 'passerelle_app'],
    ['destroy_asked_case(uuid, date)', 'passerelle_retention'],
  ].flatMap(([signature, role]) => [
    `revoke execute on function access.${signature} from public`,
    `grant execute on function access.${signature} to ${role}`,
    `alter function access.${signature} owner to passerelle_eraser`,
  ]),
  // Nobody destroys a file by an act any more.
  'drop function access.erase_own_case(uuid, text, date)',
];

const views = [
  `create view access.erasure_due with (security_barrier) as
     select e.departement_code, e.case_id as id, c.reference, e.reason, e.destroys_on from tenant.asked_erasure e
     join tenant.case_file c on c.departement_code = e.departement_code and c.id = e.case_id
     where e.departement_code = access.departement() and e.destroys_on <= access.today()`,
  'grant select on access.erasure_due to passerelle_retention',
  'alter view access.erasure_due owner to passerelle_eraser',
  `create view access.visible_asked_erasure with (security_barrier) as
     select e.departement_code, e.case_id, e.reason, e.asked_at, e.destroys_on,
       array[e.team_id, e.organisation_id] && (select access.grantees())::uuid[] as own
     from tenant.asked_erasure e where e.departement_code = access.departement() and e.case_id <> all ((select access.kept_from())::uuid[]) and ${NOT_SHUT}
       and (array[e.team_id, e.organisation_id] && (select access.grantees())::uuid[] or (select access.holds_dpo()))`,
  // To the secretariats that had a referral of it: which referral, and the day; nothing of the file.
  `create view access.told_erasure with (security_barrier) as
     select r.departement_code, r.id as referral_id, r.body_id, r.body_kind, e.destroys_on from tenant.asked_erasure e
     join tenant.referral r on r.departement_code = e.departement_code and r.case_id = e.case_id
     where e.departement_code = access.departement() and e.case_id <> all ((select access.kept_from())::uuid[])
       and r.body_id = any ((select access.run_bodies())::uuid[])`,
  ...['visible_asked_erasure', 'told_erasure'].flatMap((view) => [
    `grant select on access.${view} to passerelle_app`,
    `alter view access.${view} owner to passerelle_reader`,
  ]),
];

const down = [
  'drop view access.told_erasure',
  'drop view access.visible_asked_erasure',
  'drop view access.erasure_due',
  `create function access.erase_own_case(subject uuid, why text, backups_until date) returns boolean language plpgsql ${PATH} as $$ begin
    if not exists (select from tenant.case_file c where c.departement_code = access.departement() and c.id = subject
      and c.organisation_id = any(access.grantees()) and c.id <> all(access.kept_from())
      and ${AJAR('c.id', 'c.id', 'c.organisation_id')}) then return false; end if;
    return access.destroy_case(subject, why, null, access.account(), backups_until);
  end $$`,
  'revoke execute on function access.erase_own_case(uuid, text, date) from public',
  'grant execute on function access.erase_own_case(uuid, text, date) to passerelle_app',
  'alter function access.erase_own_case(uuid, text, date) owner to passerelle_eraser',
  'drop function access.destroy_asked_case(uuid, date)',
  'drop function access.recall_erasure(uuid)',
  'drop function access.ask_erasure(uuid, text, date)',
  'revoke select (team_id) on tenant.case_file from passerelle_eraser',
  'drop table tenant.asked_erasure',
];

export class WaitBeforeDestroying1795964100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [...asked, ...functions, ...views]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
