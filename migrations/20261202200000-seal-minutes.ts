import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const AS_READER = 'set local role passerelle_reader';
const AS_OWNER = 'set local role passerelle_owner';

/** Once the sitting is over, whoever still reads one of the points that it treated; and its secretariat, at any time. */
const TOLD = (session: string) => `(access.runs_session(${session}) or exists (
  select from tenant.session s join access.visible_item p on p.departement_code = s.departement_code and p.session_id = s.id
  where s.departement_code = access.departement() and s.id = ${session} and s.status = 'HELD' and p.status = 'TREATED' offset 0))`;

/** One line a member summoned: the quality under which they sit, and how they were there. No name, and nothing of the persons concerned. */
const seat = `
  create view access.minutes_seat with (security_barrier) as
    select v.departement_code, v.session_id, v.mandate_id, coalesce(m.stands_in_for, v.mandate_id) as seat, v.quality, v.voting,
      a.state, a.proxy_to, coalesce(a.substituted, false) as substituted, a.arrived_at, a.left_at
    from tenant.convocation v left join directory.mandate m on m.id = v.mandate_id
    left join tenant.attendance a on a.departement_code = v.departement_code and a.session_id = v.session_id and a.mandate_id = v.mandate_id
    where v.departement_code = access.departement() and ${TOLD('v.session_id')}`;

const PERSON_OF = (account: string) =>
  `(select coalesce(o.person_id, o.id) from directory.account o where o.id = ${account})`;

/** Who takes no part in a point: declared, or at the commission whoever sits for the association that presents the file. */
const RECUSED = `(exists (select from tenant.recusal c where c.departement_code = i.departement_code and c.referral_id = r.id
      and (c.account_id = v.mandate_id or ${PERSON_OF('c.account_id')} = ${PERSON_OF('v.account_id')}))
    or r.body_kind = 'PROSTITUTION_EXIT_COMMISSION' and exists (select from tenant.case_file f
      where f.departement_code = i.departement_code and f.id = r.case_id and f.organisation_id = m.organisation_id))`;

const POINTS_AND_MEMBERS = `tenant.agenda_item i
    join tenant.referral r on r.departement_code = i.departement_code and r.id = i.referral_id
    join tenant.convocation v on v.departement_code = i.departement_code and v.session_id = i.session_id
    left join directory.mandate m on m.id = v.mandate_id`;

const recusal = `
  create view access.minutes_recusal with (security_barrier) as
    select i.departement_code, i.id as agenda_item_id, v.mandate_id from ${POINTS_AND_MEMBERS}
    where i.departement_code = access.departement() and exists (
        select from access.visible_item p where p.departement_code = i.departement_code and p.id = i.id offset 0)
      and ${TOLD('i.session_id')} and ${RECUSED}`;

/** The digest of each part of what was approved, the sitting itself and its points: of no part, a text. */
const part = [
  `create table tenant.minutes_part (
     departement_code text not null, session_id uuid not null, part uuid not null,
     scope text not null check (scope in ('SITTING', 'POLICY', 'OPINION', 'OTHER')), digest text not null check (digest ~ '^[0-9a-f]{64}$'),
     sealed_at timestamptz not null, sealed_by uuid not null,
     primary key (departement_code, session_id, part),
     foreign key (departement_code, session_id) references tenant.session)`,
  ...secureTenantTable('tenant.minutes_part', {
    app: ['select', 'insert'],
    appSees: `(access.runs_session(session_id) or exists (select from access.visible_item p where p.departement_code = access.departement()
      and p.session_id = minutes_part.session_id and p.status = 'TREATED' and minutes_part.part in (p.id, p.session_id)))`,
    appWrites: 'access.runs_session(session_id)',
  }),
];

/** Copies on paper: which number, for which member, and what became of it. */
const copy = [
  `create table tenant.room_copy (
     departement_code text not null, id uuid not null, session_id uuid not null, number integer not null, mandate_id uuid not null,
     role text not null, quality text not null, made_at timestamptz not null, made_by uuid not null,
     state text not null check (state in ('OUT', 'RETURNED', 'DESTROYED', 'LOST')), settled_on date, version integer not null default 1,
     primary key (departement_code, id), unique (departement_code, session_id, number),
     foreign key (departement_code, session_id) references tenant.session,
     check ((state = 'OUT') = (settled_on is null)))`,
  ...secureTenantTable('tenant.room_copy', {
    app: ['select', 'insert', 'update'],
    appSees: 'access.runs_session(session_id)',
    appWrites: 'access.runs_session(session_id)',
  }),
];

/**
 * Which nominative point may be on the copy of which member: none that they stepped aside from, none of a file that they are kept from.
 * It asks of others than the reader, so it runs as the role that reads for everybody.
 */
const roomPoints = [
  `create function access.room_points(sitting uuid) returns table (agenda_item_id uuid, mandate_id uuid)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select i.id, v.mandate_id from ${POINTS_AND_MEMBERS}
     where i.departement_code = access.departement() and i.session_id = sitting and access.runs_session(sitting) and not ${RECUSED}
       and not exists (select from tenant.kept_reader k where k.departement_code = i.departement_code and k.case_id = r.case_id
         and k.state in ('PENDING', 'UPHELD') and (access.person_at(k.reader) = access.person_of(v.account_id)
           or access.reached(array[v.mandate_id], access.person_at(k.reader), k.asked_at))) $$`,
  'revoke execute on function access.room_points(uuid) from public',
  'grant execute on function access.room_points(uuid) to passerelle_app',
];

export class SealMinutes1796241600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...part,
      ...copy,
      AS_READER,
      seat,
      recusal,
      ...roomPoints,
      'grant select on access.minutes_seat, access.minutes_recusal to passerelle_app',
      AS_OWNER,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      AS_READER,
      'drop function access.room_points(uuid)',
      'drop view access.minutes_recusal',
      'drop view access.minutes_seat',
      AS_OWNER,
      'drop table tenant.room_copy',
      'drop table tenant.minutes_part',
    ]);
  }
}
