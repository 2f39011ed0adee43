import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAcross, revokeAcross, type AcrossGrants } from './support/across';
import { erasable } from './support/erasure';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

/** Bit of the contact group, as kernel/groups.ts numbers it: where somebody sleeps is part of it. */
const CONTACT = 2;
const HERE = 'departement_code = access.departement()';
const MINE = 'team_id = any((select access.grantees())::uuid[])';

const words = (...list: string[]) => `in (${list.map((word) => `'${word}'`).join(', ')})`;

/** The own team alone: neither its manager nor any reader behind a referral has this door. */
const ofTeam = (door: string, row: string) =>
  `${door}.departement_code = ${row}.departement_code and ${door}.holder_id = ${row}.case_id
      and ${door}.source = any(array[${row}.case_id]) and ${door}.relation = 'OWN_TEAM' and ${door}."full" & ${CONTACT} <> 0`;
const ownTeam = (table: string) =>
  `exists (select from access.door d where d.departement_code = access.departement() and ${ofTeam('d', table)})`;
const ofShelter = `exists (select from tenant.shelter s where s.departement_code = access.departement() and s.id = shelter_id and s.${MINE})`;

/** Who answers, and whom they receive. Where it is stands nowhere. */
const shelter = [
  `create table tenant.shelter (
     departement_code text not null, id uuid not null, team_id uuid not null, organisation_id uuid not null,
     name text not null, publics text[] not null, with_children boolean not null, conditions text, phone text not null,
     confirmed_on date not null, closed_on date, version integer not null default 1,
     primary key (departement_code, id),
     constraint publics_check check (cardinality(publics) > 0 and publics <@ array['WOMEN', 'MEN', 'MINORS', 'COUPLES']))`,
  'create index shelter_of_team on tenant.shelter (departement_code, team_id)',
  ...secureTenantTable('tenant.shelter', {
    app: ['select', 'insert'],
    appColumns: ['departement_code', 'id', 'team_id', 'version'],
    appWrites: MINE,
  }),
  'grant update (name, publics, with_children, conditions, phone, confirmed_on, closed_on, version) on tenant.shelter to passerelle_app',
  `create policy app_update on tenant.shelter for update to passerelle_app using (${HERE} and ${MINE}) with check (${HERE} and ${MINE})`,
];

/** One request to one shelter: coded, so that no reference, country or road can be written into it. */
const request = [
  `create table tenant.place_request (
     departement_code text not null, id uuid not null, case_id uuid not null, shelter_id uuid not null,
     public text not null constraint public_check check (public ${words('WOMEN', 'MEN', 'MINORS', 'COUPLES')}),
     children smallint not null default 0 constraint children_check check (children between 0 and 12),
     needed_from date not null, needs text[] not null,
     state text not null default 'ASKED'
       constraint state_check check (state ${words('ASKED', 'OFFERED', 'WAITING', 'DECLINED', 'TAKEN', 'CLOSED')}),
     available_from date, refusal text
       constraint refusal_check check (refusal ${words('FULL', 'OTHER_PUBLIC', 'NEEDS_NOT_MET', 'CLOSED_THEN', 'OTHER')}),
     asked_by uuid not null, asked_at timestamptz not null, answered_at timestamptz, version integer not null default 1,
     primary key (departement_code, id), foreign key (departement_code, case_id) references tenant.case_file,
     foreign key (departement_code, shelter_id) references tenant.shelter,
     constraint needs_check check (needs <@ array['STEP_FREE', 'INTERPRETER', 'CARE_NEARBY', 'SECRET_ADDRESS', 'PET']),
     constraint offered_from check (state not in ('OFFERED', 'TAKEN') or available_from is not null))`,
  'create index place_request_of_case on tenant.place_request (departement_code, case_id)',
  'create index place_request_of_shelter on tenant.place_request (departement_code, shelter_id, asked_at)',
  // Two shelters for one place: one is taken at a time, and a second request to one shelter waits for the first.
  `create unique index place_request_live on tenant.place_request (departement_code, case_id, shelter_id)
     where state in ('ASKED', 'OFFERED', 'WAITING')`,
  ...secureTenantTable('tenant.place_request', {
    app: ['select', 'insert'],
    appColumns: ['departement_code', 'id', 'version'],
    appWrites: ownTeam('place_request'),
  }),
  'grant update (state, available_from, refusal, answered_at, version) on tenant.place_request to passerelle_app',
  `create policy app_update on tenant.place_request for update to passerelle_app
     using (${HERE} and (select access.mandated())) with check (${HERE} and (${ownTeam('place_request')} or ${ofShelter}))`,
  ...erasable({ table: 'tenant.place_request', column: 'case_id' }),
  'create policy jobs_select on tenant.place_request for select to passerelle_jobs using (true)',
  'grant select (departement_code, id, case_id, shelter_id) on tenant.place_request to passerelle_jobs',
  'create policy jobs_select on tenant.shelter for select to passerelle_jobs using (true)',
  'grant select (departement_code, id, team_id) on tenant.shelter to passerelle_jobs',
];

/** Where somebody lives, from when, and how they go on: sealed under the key of the file. */
const stay = [
  `create table tenant.stay (
     departement_code text not null, id uuid not null, case_id uuid not null, request_id uuid, ended boolean not null default false,
     body bytea not null, recorded_by uuid not null, recorded_at timestamptz not null, version integer not null default 1,
     primary key (departement_code, id), foreign key (departement_code, case_id) references tenant.case_file)`,
  'create index stay_of_case on tenant.stay (departement_code, case_id)',
  'create unique index stay_one_at_a_time on tenant.stay (departement_code, case_id) where not ended',
  ...secureTenantTable('tenant.stay', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'id', 'version'],
    appWrites: ownTeam('stay'),
  }),
  ...erasable({ table: 'tenant.stay', column: 'case_id' }),
];

const doorTo = (row: string) => `cross join lateral (
       select string_agg(g.subject, ',') as subjects from access.reader_door g where ${ofTeam('g', row)} offset 0) o`;

const TOLD = `p.id, p.shelter_id, p.public, p.children, p.needed_from, p.needs, p.state, p.available_from, p.refusal, p.asked_at,
       p.answered_at, p.version`;

const views = [
  `create view access.visible_shelter with (security_barrier = true) as
     select s.departement_code, s.id, s.name, s.publics, s.with_children, s.conditions, s.phone, s.confirmed_on, s.closed_on, s.version,
       s.${MINE} as own
     from tenant.shelter s where s.departement_code = access.departement() and (
       exists (select from directory.team t where t.id = any((select access.grantees())::uuid[])) or (select access.holds_coordinator()))`,
  `create view access.own_place_request with (security_barrier = true) as
     select p.departement_code, p.case_id, o.subjects, ${TOLD}
     from tenant.place_request p ${doorTo('p')} where p.departement_code = access.departement() and o.subjects is not null`,
  `create view access.asked_place with (security_barrier = true) as
     select p.departement_code, ${TOLD}
     from tenant.place_request p join tenant.shelter s on s.departement_code = p.departement_code and s.id = p.shelter_id
     where p.departement_code = access.departement() and s.${MINE}`,
  `create view access.own_stay with (security_barrier = true) as
     select y.departement_code, y.id, y.case_id, y.request_id, y.ended, y.body, y.version, y.recorded_at, o.subjects,
       k.wrapped, k.version as key_version
     from tenant.stay y join vault.data_key k on k.departement_code = y.departement_code and k.holder_id = y.case_id
     ${doorTo('y')} where y.departement_code = access.departement() and o.subjects is not null`,
  // Whoever may read the file: its own association, and the secretariat that instructs it.
  `create view access.unmet_need with (security_barrier = true) as
     select e.departement_code, e.id, e.case_id, e.at, e.detail as reason from tenant.case_event e
     where e.departement_code = access.departement() and e.kind = 'NEED_UNMET'
       and exists (select from access.visible_case v where v.departement_code = e.departement_code and v.id = e.case_id)`,
];
const VIEWS = ['unmet_need', 'visible_shelter', 'own_place_request', 'asked_place', 'own_stay'];

/** They stay behind a file that moves, and are forgotten there. */
const GONE = ['place_request', 'stay'];
const forgetting: Record<string, AcrossGrants> = Object.fromEntries(
  GONE.map((table) => [`tenant.${table}`, { select: ['departement_code', 'case_id'], delete: true } as AcrossGrants]),
);
const FORGOTTEN = GONE.map(
  (table) => `delete from tenant.${table} where departement_code = home and case_id = subject;
    `,
).join('');
const FIRST_FORGOTTEN = 'delete from tenant.retained_age where';

export class AnswerWithPlaces1796983200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...shelter,
      ...request,
      ...stay,
      ...grantAcross('passerelle_transfer', forgetting),
      rewritten(literally(FIRST_FORGOTTEN), `${FORGOTTEN}${FIRST_FORGOTTEN}`, ['forget_case']),
      'set local role passerelle_reader',
      ...views,
      ...VIEWS.map((view) => `grant select on access.${view} to passerelle_app`),
      'set local role passerelle_owner',
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'set local role passerelle_reader',
      ...VIEWS.map((view) => `drop view access.${view}`),
      'set local role passerelle_owner',
      rewritten(literally(FORGOTTEN), '', ['forget_case']),
      ...revokeAcross('passerelle_transfer', forgetting),
      'drop table tenant.stay, tenant.place_request, tenant.shelter',
    ]);
  }
}
