import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

/** Read as the points of policy are: by the seats of that body, and by nobody else. */
const SEATED = 'body_id = any(((select access.seat_bodies()))::uuid[])';

/** Who does what by when. It hangs on a sitting, and at most on a point that bears no person. */
const followUp = [
  `create table tenant.follow_up (
     departement_code text not null, id uuid not null, body_id uuid not null, session_id uuid not null, agenda_item_id uuid,
     text text not null, owner_title text, membership_id uuid, due_on date not null, first_due_on date not null,
     outcome text check (outcome in ('DONE', 'DROPPED')), settled_on date, note text,
     recorded_at timestamptz not null, recorded_by uuid not null, version integer not null default 1,
     primary key (departement_code, id),
     foreign key (departement_code, session_id) references tenant.session,
     foreign key (departement_code, agenda_item_id) references tenant.agenda_item,
     constraint owner_check check (num_nonnulls(owner_title, membership_id) > 0),
     constraint settled_check check ((outcome is null) = (settled_on is null) and (outcome is not null or note is null)))`,
  'create index on tenant.follow_up (departement_code, body_id)',
  'create index on tenant.follow_up (departement_code, session_id)',
  'create index on tenant.follow_up (departement_code, agenda_item_id)',
  'create index follow_up_waiting on tenant.follow_up (departement_code, due_on) where outcome is null',
  ...secureTenantTable('tenant.follow_up', {
    app: ['select', 'insert', 'update'],
    appSees: SEATED,
    appWrites: 'access.runs_body(body_id)',
  }),
];

/** Each thing decided is a part of the minutes: its seal is read by whoever reads it. */
const OF_POINTS = `departement_code = access.departement() and (access.runs_session(session_id)
  or exists (select from access.visible_item p where p.departement_code = access.departement()
    and p.session_id = minutes_part.session_id and p.status = 'TREATED' and minutes_part.part in (p.id, p.session_id))`;
const OF_FOLLOW_UPS = `
  or exists (select from tenant.follow_up f where f.departement_code = access.departement() and f.id = minutes_part.part)`;
const sealRead = (who: string) => `alter policy app_select on tenant.minutes_part using (${who}))`;

export class RecordFollowUps1796464800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [...followUp, sealRead(OF_POINTS + OF_FOLLOW_UPS)]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [sealRead(OF_POINTS), 'drop table tenant.follow_up']);
  }
}
