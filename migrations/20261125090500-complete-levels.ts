import type { MigrationInterface, QueryRunner } from 'typeorm';
import { brokenGlass } from './support/broken-glass';
import { beforeConsultations, candidateDoors } from './support/candidate-doors';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';
import { visibleNote } from './support/visible-note';

const AS_READER = 'set local role passerelle_reader';
const AS_GRANTS = 'set local role passerelle_grants';
const AS_OWNER = 'set local role passerelle_owner';

const tables = [
  // A service asked for a written view on one referral. The texts are notes under the case's key.
  `create table tenant.consultation (
     departement_code text not null, id uuid not null, referral_id uuid not null, role text not null, groups smallint not null,
     due_on date not null, asked_at timestamptz not null, asked_by uuid not null, question_note uuid not null,
     answered_at timestamptz, answered_by uuid, view_note uuid, withdrawn_at timestamptz,
     primary key (departement_code, id),
     foreign key (departement_code, referral_id) references tenant.referral)`,
  `create unique index consultation_pending on tenant.consultation (departement_code, referral_id, role)
     where answered_at is null and withdrawn_at is null`,
  // Danger of life: three hours, through a referral to the mandate's own body; on the officer's list until it is reviewed.
  `create table tenant.break_glass (
     departement_code text not null, id uuid not null, referral_id uuid not null, account_id uuid not null, mandate_id uuid not null,
     role text not null, reason text not null check (reason in ('THREAT_TO_LIFE', 'DISAPPEARANCE', 'VIOLENCE_UNDER_WAY', 'MEDICAL_EMERGENCY')),
     circumstances_note uuid not null, opened_at timestamptz not null, expires_at timestamptz not null,
     reviewed_at timestamptz, reviewed_by uuid, conclusion text check (conclusion in ('JUSTIFIED', 'NOT_JUSTIFIED')),
     version integer not null default 1,
     primary key (departement_code, id), check (opened_at < expires_at),
     foreign key (departement_code, referral_id) references tenant.referral)`,
  'create index on tenant.break_glass (departement_code, referral_id)',
  'create index on tenant.break_glass (departement_code, opened_at) where reviewed_at is null',
  ...secureTenantTable('tenant.consultation', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'id'],
    appWrites:
      'exists (select from access.visible_referral r where r.departement_code = access.departement() and r.id = referral_id)',
  }),
  ...secureTenantTable('tenant.break_glass', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'id', 'version'],
    appWrites: 'account_id = access.account() or (select access.holds_dpo())',
  }),
  'grant select (departement_code, id, referral_id, role) on tenant.consultation to passerelle_jobs',
  'create policy jobs_select on tenant.consultation for select to passerelle_jobs using (true)',
  'grant select (departement_code, account_id, referral_id) on tenant.recusal to passerelle_jobs',
  'create policy jobs_select on tenant.recusal for select to passerelle_jobs using (true)',
  'grant select (departement_code, id, case_id, reader, state) on tenant.kept_reader to passerelle_jobs',
  'create policy jobs_select on tenant.kept_reader for select to passerelle_jobs using (true)',
  'grant select (departement_code, id, version), insert, update on tenant.kept_reader to passerelle_app',
  `create policy app_select on tenant.kept_reader for select to passerelle_app
     using (departement_code = access.departement() and (access.own_case(case_id) or (select access.chairs())))`,
  `create policy app_insert on tenant.kept_reader for insert to passerelle_app
     with check (departement_code = access.departement() and access.own_case(case_id) and asked_by = access.account())`,
  `create policy app_update on tenant.kept_reader for update to passerelle_app
     using (departement_code = access.departement() and (select access.chairs()))
     with check (departement_code = access.departement() and answered_by = access.account())`,
];

/** One reader may stand at one source by the plenary and by the restricted formation. */
const grantKey = (...more: string[]) => [
  'alter table tenant.access_grant drop constraint access_grant_pkey',
  `alter table tenant.access_grant add primary key (${['departement_code', 'holder_id', 'source', 'grantee', 'relation', ...more].join(', ')})`,
];

const VALID = `m.account_id = access.account() and m.departement_code = access.departement() and m.revoked_at is null
       and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until) and a.deactivated_at is null
       and m.id = coalesce(access.mandate(), m.id)`;

const functions = [
  // The préfet or their representative chairs the commission and co-chairs the committee.
  `create function access.chairs() returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$ begin return (
     select exists (select from directory.mandate m join directory.account a on a.id = m.account_id where ${VALID} and m.role = 'PREFECTURE')); end $$`,
  'alter function access.chairs() owner to passerelle_reader',
  // The address behind a seat, for a request that names the seat: it stays in the server.
  `create function access.address_of_member(member uuid) returns text language sql stable security definer set search_path = pg_catalog as $$
     select lower(a.email) from directory.membership s join directory.mandate m on m.id = s.mandate_id join directory.account a on a.id = m.account_id
     where s.departement_code = access.departement() and s.id = member $$`,
  'alter function access.address_of_member(uuid) owner to passerelle_reader',
  `create function access.is_kept(kept_from uuid, address text) returns boolean language sql stable security definer set search_path = pg_catalog as $$
     select exists (select from tenant.kept_reader k where k.departement_code = access.departement() and k.case_id = kept_from
       and k.reader = address and k.state <> 'LIFTED') $$`,
  'alter function access.is_kept(uuid, text) owner to passerelle_reader',
  // A referral to the mandate's own body, by its id or by the reference that somebody reads out on the telephone.
  `create function access.referral_in_danger(named uuid, read_out text) returns table (referral_id uuid, holder_id uuid, mandate_id uuid, role text, body_kind text,
       formation text, stage text, facts smallint, wrapped bytea, key_version integer)
     language sql stable security definer set search_path = pg_catalog as $$
     select r.id, r.holder_id, m.id, m.role, r.body_kind, r.formation, r.stage, coalesce(c.facts, 0::smallint), k.wrapped, k.version
     from tenant.referral r
     join directory.mandate m on m.body_id = r.body_id
     join directory.account a on a.id = m.account_id
     join vault.data_key k on k.departement_code = r.departement_code and k.holder_id = r.holder_id
     join tenant.case_file c on c.departement_code = r.departement_code and c.id = r.case_id
     where r.departement_code = access.departement() and (r.id = named or r.pseudonym = read_out) and r.status <> 'CLOSED'
       and (r.expires_on is null or r.expires_on >= access.today()) and ${VALID}
       and r.id <> all((select access.recused())::uuid[]) and r.holder_id <> all((select access.kept_from())::uuid[])
     order by m.granted_at, m.id $$`,
  'alter function access.referral_in_danger(uuid, text) owner to passerelle_reader',
];

const views: [name: string, statement: string][] = [
  // That somebody was asked: the association knows it. The question and the view: secretariat, deciding authority, and whom it asks.
  [
    'visible_consultation',
    `
    create view access.visible_consultation with (security_barrier) as
      select c.departement_code, c.id, c.referral_id, c.role, c.groups, c.due_on, c.asked_at, c.answered_at, c.withdrawn_at, d.reads,
        case when d.reads then c.question_note end as question_note, case when d.reads then c.view_note end as view_note, d.asked
      from tenant.consultation c
      join tenant.referral r on r.departement_code = c.departement_code and r.id = c.referral_id
      cross join lateral (
        select bool_or(g.relation in ('SECRETARIAT', 'DECIDING') or (g.relation = 'CONSULTED' and g.role = c.role)) as reads,
          bool_or(g.relation = 'CONSULTED' and g.role = c.role) as asked
        from access.door g
        where g.departement_code = r.departement_code and g.holder_id = r.holder_id and g.source in (r.id, r.holder_id)
          and (g.relation in ('OWN_TEAM', 'OWN_ASSOCIATION', 'SECRETARIAT', 'DECIDING') or (g.relation = 'CONSULTED' and g.role = c.role))
        having count(*) > 0) d
      where c.departement_code = access.departement()`,
  ],
  [
    'consultation_text',
    `
    create view access.consultation_text with (security_barrier) as
      select n.departement_code, n.id, n.holder_id, c.id as consultation_id, n.kind, n.body, k.wrapped, k.version as key_version
      from access.visible_consultation c
      join tenant.case_note n on n.departement_code = c.departement_code and n.id in (c.question_note, c.view_note)
      join vault.data_key k on k.departement_code = n.departement_code and k.holder_id = n.holder_id
      where n.departement_code = access.departement()`,
  ],
  // For the officer; and one's own.
  ['visible_break_glass', brokenGlass({ join: 'join' }).replace('create or replace view', 'create view')],
  // The association reads what it asked; the chair reads who, and through their own door which file. Nobody answers for themselves.
  [
    'visible_kept_reader',
    `
    create view access.visible_kept_reader with (security_barrier) as
      select k.departement_code, k.id, k.case_id, k.named_by, k.asked_at, k.state, k.answered_at, k.version, o.own,
        case when not o.own then coalesce((select a.display_name from directory.account a where lower(a.email) = k.reader), k.named_by) end as reader_name
      from tenant.kept_reader k
      cross join lateral (select access.own_case(k.case_id) as own) o
      where k.departement_code = access.departement() and (o.own or ((select access.chairs())
        and k.reader <> (select lower(a.email) from directory.account a where a.id = access.account())))`,
  ],
];

const up = [
  ...tables.slice(0, 5),
  ...functions,
  ...tables.slice(5),
  ...grantKey('formation'),
  AS_GRANTS,
  candidateDoors,
  AS_READER,
  visibleNote(true),
  AS_OWNER,
  ...views.flatMap(([view, statement]) => [
    statement,
    `grant select on access.${view} to passerelle_app`,
    `alter view access.${view} owner to passerelle_reader`,
  ]),
];

const down = [
  ...[...views].reverse().map(([view]) => `drop view access.${view}`),
  AS_READER,
  visibleNote(false),
  AS_GRANTS,
  beforeConsultations,
  AS_OWNER,
  "delete from tenant.access_grant where relation in ('CONSULTED', 'BREAK_GLASS') or (body_kind = 'CODAF' and formation = 'PLENARY')",
  ...grantKey(),
  ...['select', 'insert', 'update'].map((verb) => `drop policy app_${verb} on tenant.kept_reader`),
  'drop policy jobs_select on tenant.recusal',
  'revoke all on tenant.recusal from passerelle_jobs',
  'drop policy jobs_select on tenant.kept_reader',
  'revoke all on tenant.kept_reader from passerelle_app, passerelle_jobs',
  'drop table tenant.break_glass',
  'drop table tenant.consultation',
  'drop function access.referral_in_danger(uuid, text)',
  'drop function access.is_kept(uuid, text)',
  'drop function access.address_of_member(uuid)',
  'drop function access.chairs()',
];

export class CompleteLevels1795597500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
