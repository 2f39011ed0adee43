import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const COMMITTEE = 'VICTIM_SUPPORT_COMMITTEE';

/** A mandate in force of whoever reads. */
const MINE = `m.departement_code = access.departement() and m.account_id = access.account() and m.revoked_at is null
         and access.stands(m.stands_in_for) and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
         and a.deactivated_at is null and m.id = coalesce(access.mandate(), m.id)`;

/** The préfet, and the procureur of the chef-lieu: other procureurs of the département sit, and do not chair (décret 2016-1056). */
const seats = [
  `create function access.co_chair_seats(session uuid) returns text[] language plpgsql stable security definer
     set search_path = pg_catalog, pg_temp as $$ begin return (
     select coalesce(array_agg(distinct m.role), '{}') from tenant.session s
       join directory.mandate m on m.body_id = s.body_id or (m.role = 'PARQUET' and m.body_id is null)
       join directory.account a on a.id = m.account_id
       where s.departement_code = access.departement() and s.id = session and s.body_kind = '${COMMITTEE}' and ${MINE}
         and (m.role = 'PREFECTURE' or (m.role = 'PARQUET' and exists (
           select from reference.authority o join reference.authority_territory t on t.authority_id = o.id
           where o.id = m.authority_id and o.kind = 'PARQUET' and o.seat and t.departement_code = s.departement_code)))); end $$`,
  'alter function access.co_chair_seats(uuid) owner to passerelle_reader',
];

const digestFor = (readers: string) => `
  create or replace function access.agenda_digest(session uuid) returns text language plpgsql
    stable security definer set search_path = pg_catalog, pg_temp as $$ begin return (
     select encode(sha256(convert_to(coalesce(string_agg(
         concat_ws(' ', i.kind, i.referral_id::text, i.title), E'\\n' order by i.position, i.id), ''), 'UTF8')), 'hex')
     from tenant.agenda_item i
     where i.departement_code = access.departement() and i.session_id = session and i.status in ('PLACED', 'TREATED')
       and ${readers}); end $$`;

const BOOKS = 'access.runs_session(session)';
const asReader = (statement: string) => [
  'set local role passerelle_reader',
  statement,
  'set local role passerelle_owner',
];

const SEAT = 'seat = any(access.co_chair_seats(session_id))';

/** One of each seat, of an agenda as it stood; one person does not hold both. */
const validations = [
  `create table tenant.agenda_validation (
     departement_code text not null, session_id uuid not null, seat text not null check (seat in ('PREFECTURE', 'PARQUET')),
     agenda_digest text not null check (agenda_digest ~ '^[0-9a-f]{64}$'), validated_at timestamptz not null, validated_by uuid not null,
     primary key (departement_code, session_id, seat), unique (departement_code, session_id, validated_by),
     foreign key (departement_code, session_id) references tenant.session)`,
  ...secureTenantTable('tenant.agenda_validation', {
    app: ['select', 'insert', 'update'],
    appSees: `exists (select from tenant.session s where s.departement_code = agenda_validation.departement_code
      and s.id = agenda_validation.session_id and s.body_id = any((select access.seat_bodies())::uuid[]))`,
    appWrites: SEAT,
  }),
  'grant delete on tenant.agenda_validation to passerelle_app',
  `create policy app_delete on tenant.agenda_validation for delete to passerelle_app
     using (departement_code = access.departement() and access.runs_session(session_id))`,
];

/** What the co-chairs read before the summons: kinds, titles of policy and what is asked. No text, no reference, no sheet. */
const agenda = [
  `create view access.agenda_to_validate with (security_barrier) as
     select i.departement_code, i.session_id, i.position, i.id, i.kind, i.title, i.minutes, i.late, r.support_asked
     from tenant.agenda_item i
     join tenant.session s on s.departement_code = i.departement_code and s.id = i.session_id
       and s.body_kind = '${COMMITTEE}' and s.status in ('PLANNED', 'CONVENED')
     left join tenant.referral r on r.departement_code = i.departement_code and r.id = i.referral_id
     where i.departement_code = access.departement() and i.status in ('PLACED', 'TREATED')
       and cardinality(access.co_chair_seats(i.session_id)) > 0`,
  'grant select on access.agenda_to_validate to passerelle_app',
  'alter view access.agenda_to_validate owner to passerelle_reader',
];

export class ValidateAgendas1796760000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...seats,
      ...asReader(digestFor(`(${BOOKS} or cardinality(access.co_chair_seats(session)) > 0)`)),
      ...validations,
      ...agenda,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'set local role passerelle_reader',
      'drop view access.agenda_to_validate',
      'set local role passerelle_owner',
      'drop table tenant.agenda_validation',
      ...asReader(digestFor(BOOKS)),
      'set local role passerelle_reader',
      'drop function access.co_chair_seats(uuid)',
      'set local role passerelle_owner',
    ]);
  }
}
