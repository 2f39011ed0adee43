import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const tables = [
  'referral',
  'alert_origin',
  'suggestion',
  'session',
  'agenda_item',
  'convocation',
  'attendance',
  'recusal',
  'opinion',
  'decision',
  'external_handover',
];

const create = [
  // An ALERT has no case and no person: case_id is null, and its text hangs from its own id as holder.
  `create table tenant.referral (
     departement_code text not null, id uuid not null, kind text not null check (kind in ('SHARE', 'ALERT')),
     case_id uuid, holder_id uuid not null, body_id uuid not null, body_kind text not null, formation text not null,
     purpose text not null, legal_basis text not null, authoritative boolean not null default false,
     pseudonym text not null, lens_pseudonym boolean not null, lens_seen smallint not null, lens_full smallint not null,
     accord_id uuid, accord_mask smallint not null, stage text not null, status text not null
       check (status in ('PROPOSED', 'ACCEPTED', 'CLOSED')),
     closed_reason text, parquet_id uuid, sector text, expires_on date, created_at timestamptz not null,
     version integer not null default 1,
     primary key (departement_code, id), unique (departement_code, pseudonym),
     check ((kind = 'ALERT') = (case_id is null)),
     foreign key (departement_code, case_id) references tenant.case_file,
     foreign key (departement_code, accord_id) references tenant.accord,
     foreign key (departement_code, holder_id) references vault.data_key)`,
  `create unique index referral_open on tenant.referral (departement_code, case_id, body_id, purpose)
     where status <> 'CLOSED' and case_id is not null`,
  // The link from an alert to a case is the association's alone.
  `create table tenant.alert_origin (
     departement_code text not null, referral_id uuid not null, team_id uuid not null, organisation_id uuid not null,
     case_id uuid, primary key (departement_code, referral_id),
     foreign key (departement_code, referral_id) references tenant.referral)`,
  `create table tenant.suggestion (
     departement_code text not null, id uuid not null, case_id uuid not null, body_id uuid not null,
     suggested_at timestamptz not null, suggested_by uuid not null,
     primary key (departement_code, id), unique (departement_code, case_id, body_id),
     foreign key (departement_code, case_id) references tenant.case_file)`,
  `create table tenant.session (
     departement_code text not null, id uuid not null, body_id uuid not null, body_kind text not null, formation text not null,
     held_on date not null, starts_at text not null, capacity_minutes integer not null check (capacity_minutes > 0),
     place text not null default '',
     status text not null check (status in ('PLANNED', 'CONVENED', 'OPEN', 'HELD', 'POSTPONED', 'CANCELLED')),
     convened_at timestamptz, sealed_at timestamptz, postponed_from date, version integer not null default 1,
     parquet_id uuid references reference.authority, urgency text,
     primary key (departement_code, id))`,
  'create index on tenant.session (departement_code, held_on, id)',
  'create index on tenant.session (departement_code, body_id, held_on)',
  `create table tenant.agenda_item (
     departement_code text not null, id uuid not null, session_id uuid not null, position integer not null,
     kind text not null check (kind in ('PSP_OPINION', 'MINOR_PATHWAY', 'POLICY', 'OPERATION', 'VICTIM_SUPPORT')),
     referral_id uuid, title text, minutes integer not null check (minutes > 0), late boolean not null default false,
     status text not null check (status in ('PLACED', 'DEFERRED', 'WITHDRAWN', 'TREATED')),
     version integer not null default 1,
     primary key (departement_code, id),
     check (kind = 'POLICY' or title is null),
     foreign key (departement_code, session_id) references tenant.session,
     foreign key (departement_code, referral_id) references tenant.referral)`,
  'create index on tenant.agenda_item (departement_code, session_id, position)',
  'create index on tenant.agenda_item (departement_code, referral_id)',
  // A member without an account is summoned on paper: the membership stands in mandate_id, and there is no account.
  `create table tenant.convocation (
     departement_code text not null, session_id uuid not null, mandate_id uuid not null, role text not null,
     account_id uuid, quality text not null, sent_at timestamptz not null, voting boolean not null default true,
     primary key (departement_code, session_id, mandate_id),
     foreign key (departement_code, session_id) references tenant.session)`,
  `create table tenant.attendance (
     departement_code text not null, session_id uuid not null, mandate_id uuid not null,
     state text not null check (state in ('PRESENT', 'REMOTE', 'ABSENT', 'EXCUSED')), version integer not null default 1,
     primary key (departement_code, session_id, mandate_id),
     foreign key (departement_code, session_id) references tenant.session)`,
  // Personal: removes every mandate of the account, at that referral's door only (CRPA R133-12).
  `create table tenant.recusal (
     departement_code text not null, account_id uuid not null, referral_id uuid not null, recorded_at timestamptz not null,
     primary key (departement_code, account_id, referral_id),
     foreign key (departement_code, referral_id) references tenant.referral)`,
  `create table tenant.opinion (
     departement_code text not null, id uuid not null, agenda_item_id uuid not null, referral_id uuid not null,
     sense text not null check (sense in ('FAVOURABLE', 'UNFAVOURABLE')),
     manner text not null check (manner in ('CONSENSUS', 'VOTES')),
     votes_for integer, votes_against integer, abstentions integer, chair_vote text, has_reserves boolean not null,
     given_on date not null, recorded_by uuid not null,
     primary key (departement_code, id), unique (departement_code, agenda_item_id),
     foreign key (departement_code, agenda_item_id) references tenant.agenda_item,
     foreign key (departement_code, referral_id) references tenant.referral)`,
  'create index on tenant.opinion (departement_code, referral_id)',
  `create table tenant.decision (
     departement_code text not null, id uuid not null, referral_id uuid not null, case_id uuid not null,
     sense text not null check (sense in ('AUTHORISED', 'REFUSED')), signatory text not null, delegation text not null,
     signed_on date not null, starts_on date, recorded_by uuid not null, recorded_at timestamptz not null,
     notified_on date, notification_manner text, interpreter boolean, version integer not null default 1,
     primary key (departement_code, id), unique (departement_code, referral_id),
     foreign key (departement_code, referral_id) references tenant.referral)`,
  // A body that keeps its agenda elsewhere: one item sheet handed over, then receipt, date and outcome.
  `create table tenant.external_handover (
     departement_code text not null, referral_id uuid not null, handed_over_at timestamptz not null,
     received_on date, planned_on date, outcome text, version integer not null default 1,
     primary key (departement_code, referral_id),
     foreign key (departement_code, referral_id) references tenant.referral)`,
];

const runsSession = [
  `create function access.runs_session(session uuid) returns boolean language sql stable security definer
     set search_path = pg_catalog as $$
     select exists (select from tenant.session s where s.departement_code = access.departement()
       and s.id = session and access.runs_body(s.body_id)) $$`,
  'alter function access.runs_session(uuid) owner to passerelle_reader',
];

const reaches = [
  `create function access.reaches(referral uuid, holder uuid) returns boolean language sql stable security definer
     set search_path = pg_catalog as $$
     select exists (select from tenant.access_grant g where g.departement_code = access.departement() and g.holder_id = holder
       and g.source in (referral, holder) and g.grantee = any((select access.grantees())::uuid[]) and g.expires > access.now()
       and not exists (select from tenant.recusal c where c.departement_code = access.departement()
         and c.account_id = access.account() and c.referral_id = g.source)) $$`,
  'alter function access.reaches(uuid, uuid) owner to passerelle_reader',
];

/** Room for one more item, yes or no: how many there are is nobody's business but the body's. */
const hasRoom = [
  `create function access.has_room(session uuid, minutes integer) returns boolean language sql stable security definer
     set search_path = pg_catalog as $$
     select s.capacity_minutes - coalesce((select sum(i.minutes) from tenant.agenda_item i
         where i.departement_code = s.departement_code and i.session_id = s.id and i.status = 'PLACED'), 0) >= minutes
     from tenant.session s where s.departement_code = access.departement() and s.id = session $$`,
  'alter function access.has_room(uuid, integer) owner to passerelle_reader',
];

const KEY = ['departement_code', 'id', 'version'];
const RUNS = 'access.runs_body';

const secure = [
  // A reader at a referral's door never learns which case is behind it: neither case_id nor holder_id is granted.
  ...secureTenantTable('tenant.referral', {
    app: ['select', 'insert', 'update'],
    appColumns: [...KEY, 'accord_id', 'status', 'closed_reason', 'stage'],
    appSees: 'access.reaches(id, holder_id)',
  }),
  ...secureTenantTable('tenant.alert_origin', { app: ['insert'] }),
  ...secureTenantTable('tenant.suggestion', { app: ['insert'] }),
  ...secureTenantTable('tenant.session', {
    app: ['select', 'insert', 'update'],
    appSees: `(formation not in ('RESTRICTED', 'MINORS_PATHWAYS') or body_id = any((select access.seat_bodies())::uuid[]))
      and (select access.mandated())`,
    appWrites: `${RUNS}(body_id)`,
  }),
  ...secureTenantTable('tenant.agenda_item', {
    app: ['select', 'insert', 'update'],
    appColumns: [...KEY, 'session_id', 'position'],
  }),
  ...secureTenantTable('tenant.convocation', {
    app: ['select', 'insert', 'delete'],
    appSees: 'access.runs_session(session_id) or account_id = access.account()',
    appWrites: 'access.runs_session(session_id)',
  }),
  ...secureTenantTable('tenant.attendance', {
    app: ['select', 'insert', 'update', 'delete'],
    appSees: 'access.runs_session(session_id)',
    appWrites: 'access.runs_session(session_id)',
  }),
  ...secureTenantTable('tenant.recusal', { app: ['select', 'insert'], appSees: 'account_id = access.account()' }),
  ...secureTenantTable('tenant.opinion', { app: ['insert'] }),
  ...secureTenantTable('tenant.decision', { app: ['select', 'insert', 'update'], appColumns: KEY }),
  ...secureTenantTable('tenant.external_handover', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'referral_id', 'version'],
  }),
];

export class CreateReferralsAndSessions1795424760000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [...create, ...runsSession, ...reaches, ...hasRoom, ...secure]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...[...tables].reverse().map((table) => `drop table tenant.${table} cascade`),
      'drop function access.runs_session(uuid)',
      'drop function access.reaches(uuid, uuid)',
      'drop function access.has_room(uuid, integer)',
    ]);
  }
}
