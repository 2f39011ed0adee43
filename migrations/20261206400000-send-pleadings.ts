import type { MigrationInterface, QueryRunner } from 'typeorm';
import { erasable } from './support/erasure';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

/** Bit of a pleading, as kernel/groups.ts numbers it. */
const PLEADING = 4096;

const HERE = 'departement_code = access.departement()';
const OF_TEAM = `exists (select from access.door d where d.${HERE} and d.holder_id = case_id and d.source = case_id and d.relation = 'OWN_TEAM')`;

/** A holder of its own, as an alert: its reference leads nowhere, its text is sealed under a key of its own. One draft at a time. */
const table = [
  `create table tenant.pleading (
     departement_code text not null, id uuid not null, case_id uuid not null, reference text not null,
     written_with text not null check (written_with in ('PERSON', 'LAWYER')), written_on date not null, written_by uuid not null,
     version integer not null default 1,
     parquet_id uuid, agreed_on date, manner text, sent_on date, sent_by uuid, withdrawn_on date,
     primary key (departement_code, id), foreign key (departement_code, case_id) references tenant.case_file,
     foreign key (parquet_id, departement_code) references reference.authority_territory (authority_id, departement_code),
     constraint sent_by_its_accord check (num_nonnulls(parquet_id, agreed_on, manner, sent_on, sent_by) in (0, 5)),
     constraint manner_of_accord check (manner in ('ORAL', 'WRITTEN', 'INTERPRETED')),
     constraint withdrawn_once_sent check (withdrawn_on is null or sent_on is not null))`,
  'create unique index pleading_reference on tenant.pleading (departement_code, reference)',
  'create unique index pleading_draft on tenant.pleading (departement_code, case_id) where sent_on is null',
  'create index pleading_of_case on tenant.pleading (departement_code, case_id)',
  'create index pleading_received on tenant.pleading (departement_code, parquet_id, sent_on) where sent_on is not null and withdrawn_on is null',
  ...secureTenantTable('tenant.pleading', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'id', 'case_id', 'version', 'sent_on', 'withdrawn_on'],
    appSees: OF_TEAM,
    appWrites: OF_TEAM,
  }),
  ...erasable({ table: 'tenant.pleading', column: 'case_id', reads: ['id'] }),
  'grant select (departement_code, id, case_id, parquet_id, withdrawn_on) on tenant.pleading to passerelle_jobs',
  'create policy jobs_select on tenant.pleading for select to passerelle_jobs using (true)',
];

/** What it is stays apart from what a referral, an accord or a question may open, and from every other part of a sheet. */
const BOUNDS = {
  'reference.level_rule': `pleading_apart check (case body_kind when 'PLEADING' then (seen | "full") & ~${PLEADING} = 0 else (seen | "full") & ${PLEADING} = 0 end)`,
  'tenant.referral': `pleading_apart check ((lens_seen | lens_full | accord_mask) & ${PLEADING} = 0)`,
  'tenant.accord': `pleading_apart check (groups & ${PLEADING} = 0)`,
  'tenant.consultation': `pleading_apart check (groups & ${PLEADING} = 0)`,
  'tenant.case_part': `pleading_apart check (("group" = 'pleading') = (bit = ${PLEADING}))`,
};

const doorOf = (grantee: string, role: string, relation: string, stage: string) => `
    select p.departement_code, p.id, p.id, ${grantee}, '${role}', '${relation}', 'PLEADING', 'NONE', ${stage}, 0::smallint,
      false, ${PLEADING}::smallint, ${PLEADING}::smallint, ${PLEADING}::smallint, false, c.opened_at, 'infinity'::timestamptz
    from tenant.pleading p join tenant.case_file c on c.departement_code = p.departement_code and c.id = p.case_id`;

/** The team for as long as it holds the file; the parquet that is named, from the day it is sent until the accord is withdrawn. */
const DOORS = `
    union all ${doorOf('c.team_id', 'ASSOCIATION_CASEWORKER', 'OWN_TEAM', 'c.stage')}
    union all ${doorOf("access.seat(p.parquet_id, 'PARQUET')", 'PARQUET', 'ADDRESSEE', `case when c.stage = 'ARCHIVED' then c.stage else 'SUBMITTED' end`)}
    where p.sent_on is not null and p.withdrawn_on is null`;

const view = (text: string) => `
  do $do$ declare said text := pg_get_viewdef('access.candidate_door'::regclass, true); begin
    execute 'create or replace view access.candidate_door as ' || ${text};
  end $do$`;
const withDoors = view(`rtrim(said, ';') || $t$${DOORS}$t$`);
const withoutDoors = view(String.raw`regexp_replace(said, '\s*UNION ALL\s+SELECT p\.departement_code.*$', '')`);

const COLUMNS = `departement_code, holder_id, source, grantee, role, relation, body_kind, formation, stage, facts,
       pseudonym, seen, "full", opens_file, opened_at, expires, subject, table_full`;
const COMPILED = (holders: string) => `delete from tenant.access_grant
      where departement_code = access.departement() and holder_id = any(${holders});
    insert into tenant.access_grant (${COLUMNS})
      select ${COLUMNS}
      from access.projection where departement_code = access.departement() and holder_id = any(${holders});`;
const DEFINED = 'security definer set search_path = pg_catalog, pg_temp';

/** What follows a file follows it everywhere: a change of team, of stage. */
const refresh = `
  create or replace function access.refresh(holders uuid[]) returns void language plpgsql ${DEFINED} as $$
  declare led uuid[] := holders || array(select p.id from tenant.pleading p where p.departement_code = access.departement() and p.case_id = any(holders));
  begin
    perform pg_advisory_xact_lock(hashtextextended(h::text, 0))
      from (select distinct h from unnest(led) h order by h) o;
    ${COMPILED('led')}
  end $$`;
const refreshBefore = `
  create or replace function access.refresh(holders uuid[]) returns void language sql ${DEFINED} as $$
    select pg_advisory_xact_lock(hashtextextended(h::text, 0))
      from (select distinct h from unnest(holders) h order by h) o;
    ${COMPILED('holders')} $$`;

const asGrants = (...statements: string[]) => [
  'set local role passerelle_grants',
  ...statements,
  'set local role passerelle_owner',
];

/** To the team whole; to the parquet nothing that leads to the file, not even when its accord was given. */
const visible = `
  create view access.visible_pleading with (security_barrier) as
    select p.departement_code, p.id, p.reference, p.written_with, p.parquet_id, p.sent_on, p.withdrawn_on, d.own, d.subjects,
      case when d.own then p.case_id end as case_id, case when d.own then p.written_on end as written_on,
      case when d.own then p.agreed_on end as agreed_on, case when d.own then p.manner end as manner,
      case when d.own then p.version end as version
    from tenant.pleading p cross join lateral (
      select bool_or(g.relation = 'OWN_TEAM') as own, string_agg(g.subject, ',') as subjects from access.reader_door g
      where g.departement_code = p.departement_code and g.holder_id = p.id having count(*) > 0 offset 0) d
    where p.${HERE}`;

/** Parquets of the département, and whether somebody would read there today who is not kept from the file. */
const addressees = `
  create function access.pleading_addressees(of_case uuid) returns table (authority_id uuid, name text, seat boolean, attended boolean)
    language sql stable ${DEFINED} as $$
    select o.id, o.name, o.seat, exists (
      select from directory.mandate m join directory.account a on a.id = m.account_id
      where m.departement_code = access.departement() and m.role = 'PARQUET' and m.authority_id = o.id and m.revoked_at is null
       and access.stands(m.stands_in_for) and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
       and a.deactivated_at is null
       and not exists (select from tenant.kept_reader k where k.departement_code = access.departement() and k.case_id = of_case
         and k.state in ('PENDING', 'UPHELD') and (k.reader = lower(a.email) or access.reached(array[m.id], access.person_at(k.reader), k.asked_at))))
    from reference.authority o join reference.authority_territory t on t.authority_id = o.id
    where t.departement_code = access.departement() and o.kind = 'PARQUET' and o.valid_from <= access.today()
      and (o.valid_until is null or access.today() < o.valid_until) $$`;

const asReader = [
  'set local role passerelle_reader',
  visible,
  'grant select on access.visible_pleading to passerelle_app',
  addressees,
  'revoke execute on function access.pleading_addressees(uuid) from public',
  'grant execute on function access.pleading_addressees(uuid) to passerelle_app',
  'set local role passerelle_owner',
];

/** Whoever is kept from a file is kept from what was written beside it. */
const ITS_HOLDERS = `unnest(array[k.case_id] || array(select p.id from tenant.pleading p where p.departement_code = k.departement_code and p.case_id = k.case_id))`;
const KEPT = 'k.case_id as subject, true as kept from hand h';
const KEPT_TOO = `${ITS_HOLDERS} as subject, true as kept from hand h`;
const IN_PERSON = "coalesce(array_agg(k.case_id), '{}')::text from own join tenant.kept_reader k";
const IN_PERSON_TOO = `coalesce(array_agg(h.holder), '{}')::text from own join (select k.*, ${ITS_HOLDERS} as holder from tenant.kept_reader k) h`;
const BY_ADDRESS =
  "k.departement_code = access.departement() and k.reader = own.address and k.state in ('PENDING', 'UPHELD')";
const BY_ADDRESS_TOO = BY_ADDRESS.replaceAll('k.', 'h.');
const swaps: readonly (readonly [was: string, now: string])[] = [
  [KEPT, KEPT_TOO],
  [IN_PERSON, IN_PERSON_TOO],
  [BY_ADDRESS, BY_ADDRESS_TOO],
];
const reader = (steps: readonly (readonly [string, string])[]) =>
  steps.map(([was, now]) => rewritten(literally(was), now, ['reader']));

/** It goes with the file: its key, its text, its doors. */
const DECLARED = 'organisation uuid;\n    counts jsonb;';
const DECLARED_TOO = 'organisation uuid;\n    pleadings uuid[];\n    counts jsonb;';
const KEY_GONE = `update vault.data_key set wrapped = '' where departement_code = here and holder_id = subject;`;
const ITS_KEYS = `
    perform pg_advisory_xact_lock(hashtextextended('key ' || p.id::text, 0)) from
      (select o.id from tenant.pleading o where o.departement_code = here and o.case_id = subject order by o.id) p;
    with gone as (delete from tenant.pleading o where o.departement_code = here and o.case_id = subject returning o.id)
      select coalesce(array_agg(gone.id), '{}') into pleadings from gone;
    update vault.data_key set wrapped = '' where departement_code = here and holder_id = any(pleadings);
    delete from tenant.case_part where departement_code = here and holder_id = any(pleadings);
    delete from tenant.case_part_version where departement_code = here and holder_id = any(pleadings);
    perform access.refresh(pleadings);`;
const destroyed = [
  rewritten(literally(DECLARED), DECLARED_TOO, ['destroy_case']),
  rewritten(literally(KEY_GONE), `${KEY_GONE}${ITS_KEYS}`, ['destroy_case']),
];
const destroyedBefore = [
  rewritten(literally(ITS_KEYS), '', ['destroy_case']),
  rewritten(literally(DECLARED_TOO), DECLARED, ['destroy_case']),
];

export class SendPleadings1796659200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...table,
      ...Object.entries(BOUNDS).map(([name, bound]) => `alter table ${name} add constraint ${bound}`),
      ...asGrants(withDoors, refresh),
      ...asReader,
      ...reader(swaps),
      ...destroyed,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...destroyedBefore,
      ...reader([...swaps].reverse().map(([was, now]) => [now, was] as const)),
      'set local role passerelle_reader',
      'drop function access.pleading_addressees(uuid)',
      'drop view access.visible_pleading',
      'set local role passerelle_owner',
      ...asGrants(refreshBefore, withoutDoors),
      `delete from tenant.access_grant where body_kind = 'PLEADING'`,
      ...Object.keys(BOUNDS).map((name) => `alter table ${name} drop constraint pleading_apart`),
      'drop table tenant.pleading',
    ]);
  }
}
