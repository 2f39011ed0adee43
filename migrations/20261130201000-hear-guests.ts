import type { MigrationInterface, QueryRunner } from 'typeorm';
import { erasable } from './support/erasure';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const RUN = 'access.runs_item(agenda_item_id)';
const OF_AN_ITEM = 'foreign key (departement_code, agenda_item_id) references tenant.agenda_item';

/** Whoever is heard on a point, in what quality and when: coded, so that nobody is named. Goes with the person whom the point is about. */
const guest = [
  `create table tenant.guest (
     departement_code text not null, id uuid not null, agenda_item_id uuid not null, holder_id uuid,
     quality text not null check (quality in ('PERSON_CONCERNED', 'ASSOCIATION', 'LAWYER', 'INTERPRETER', 'EXPERT', 'SERVICE', 'OTHER')),
     expected_from text, expected_until text,
     state text not null check (state in ('INVITED', 'LEFT', 'NOT_HEARD')), left_at text, version integer not null default 1,
     primary key (departement_code, id), ${OF_AN_ITEM}, check ((state = 'LEFT') = (left_at is not null)))`,
  'create index on tenant.guest (departement_code, agenda_item_id)',
  'create index on tenant.guest (departement_code, holder_id)',
  ...secureTenantTable('tenant.guest', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'id', 'version'],
    appSees: RUN,
    appWrites: RUN,
  }),
  ...erasable({ table: 'tenant.guest', column: 'holder_id' }),
];

const visibleGuest = `
  create view access.visible_guest with (security_barrier) as
    select g.departement_code, g.id, g.agenda_item_id, g.quality, g.expected_from, g.expected_until, g.state, g.left_at, g.version
    from tenant.guest g where g.departement_code = access.departement() and exists (
      select from access.visible_item i where i.departement_code = g.departement_code and i.id = g.agenda_item_id offset 0)`;

/** Who disagrees with an opinion, one line a member; the text is a note of the file. */
const dissent = [
  `create table tenant.dissent (
     departement_code text not null, agenda_item_id uuid not null, mandate_id uuid not null, holder_id uuid not null,
     quality text not null, note_id uuid not null, version integer not null default 1,
     primary key (departement_code, agenda_item_id, mandate_id), ${OF_AN_ITEM})`,
  'create index on tenant.dissent (departement_code, holder_id)',
  ...secureTenantTable('tenant.dissent', {
    app: ['select', 'insert', 'update', 'delete'],
    appColumns: ['departement_code', 'agenda_item_id', 'mandate_id', 'version'],
    appSees: RUN,
    appWrites: RUN,
  }),
  ...erasable({ table: 'tenant.dissent', column: 'holder_id' }),
];

const visibleDissent = `
  create view access.visible_dissent with (security_barrier) as
    select d.departement_code, d.agenda_item_id, d.mandate_id, d.quality, d.note_id, d.version
    from tenant.dissent d where d.departement_code = access.departement() and exists (
      select from access.visible_opinion o where o.departement_code = d.departement_code and o.agenda_item_id = d.agenda_item_id offset 0)`;

const AS_READER = 'set local role passerelle_reader';
const AS_OWNER = 'set local role passerelle_owner';

export class HearGuests1796069400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...guest,
      ...dissent,
      AS_READER,
      visibleGuest,
      visibleDissent,
      'grant select on access.visible_guest, access.visible_dissent to passerelle_app',
      AS_OWNER,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      AS_READER,
      'drop view access.visible_dissent',
      'drop view access.visible_guest',
      AS_OWNER,
      'drop table tenant.dissent',
      'drop table tenant.guest',
    ]);
  }
}
