import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

/** What a line of attendance may say; hours are local to the sitting. */
const attendance = [
  `alter table tenant.attendance
     drop constraint attendance_state_check,
     add constraint attendance_state_check check (state in ('PRESENT', 'REMOTE', 'REPRESENTED', 'ABSENT', 'EXCUSED')),
     add column proxy_to uuid, add column substituted boolean not null default false,
     add column arrived_at text, add column left_at text,
     add constraint attendance_proxy check ((state = 'REPRESENTED') = (proxy_to is not null)),
     add constraint attendance_one_proxy unique (departement_code, session_id, proxy_to) deferrable`,
];

/** What a line said before it was corrected, by whom and when. */
const corrections = [
  `create table tenant.attendance_version (
     departement_code text not null, session_id uuid not null, mandate_id uuid not null, version integer not null,
     state text not null, proxy_to uuid, substituted boolean not null, arrived_at text, left_at text,
     corrected_at timestamptz not null, corrected_by uuid not null,
     primary key (departement_code, session_id, mandate_id, version),
     foreign key (departement_code, session_id) references tenant.session)`,
  ...secureTenantTable('tenant.attendance_version', {
    app: ['select', 'insert', 'delete'],
    appSees: 'access.runs_session(session_id)',
    appWrites: 'access.runs_session(session_id)',
  }),
];

/**
 * A recusal is one's own, or noted by the secretariat in its sitting, which may then correct it. A member without an account is known
 * by the membership, as in the summons.
 */
const recusal = [
  'alter table tenant.recusal add column session_id uuid, add foreign key (departement_code, session_id) references tenant.session',
  'drop policy app_select on tenant.recusal',
  'drop policy app_insert on tenant.recusal',
  `create policy app_select on tenant.recusal for select to passerelle_app using (departement_code = access.departement()
     and (account_id = access.account() or (session_id is not null and access.runs_session(session_id))))`,
  `create policy app_insert on tenant.recusal for insert to passerelle_app with check (departement_code = access.departement()
     and case when session_id is null then account_id = access.account() else access.runs_session(session_id) end)`,
  'grant delete on tenant.recusal to passerelle_app',
  `create policy app_delete on tenant.recusal for delete to passerelle_app using (departement_code = access.departement()
     and session_id is not null and access.runs_session(session_id) and (select access.mandated()))`,
];

/**
 * Who does not deliberate on a point: members who stepped aside (CRPA R.133-12), and at the commission whoever sits for the association
 * that presents the file. Told to the secretariat that runs the sitting, which counts without them; the other bodies' secretariats do not
 * learn which association it is.
 */
const recusedMembers = [
  'set local role passerelle_reader',
  `create function access.recused_members(item uuid) returns table (mandate_id uuid)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select v.mandate_id from tenant.agenda_item i
     join tenant.referral r on r.departement_code = i.departement_code and r.id = i.referral_id
     join tenant.convocation v on v.departement_code = i.departement_code and v.session_id = i.session_id
     left join directory.mandate m on m.id = v.mandate_id
     where i.departement_code = access.departement() and i.id = item and access.runs_session(i.session_id)
       and (exists (select from tenant.recusal c where c.departement_code = i.departement_code and c.referral_id = r.id
           and (c.account_id = v.mandate_id or access.person_of(c.account_id) = access.person_of(v.account_id)))
         or r.body_kind = 'PROSTITUTION_EXIT_COMMISSION' and exists (select from tenant.case_file f where f.departement_code = i.departement_code and f.id = r.case_id
           and f.organisation_id = m.organisation_id)) $$`,
  'grant execute on function access.recused_members(uuid) to passerelle_app',
  `create function access.runs_item(item uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select exists (select from tenant.agenda_item i where i.departement_code = access.departement() and i.id = item
       and access.runs_session(i.session_id)) $$`,
  'set local role passerelle_owner',
];

export class CountWhoSits1796068800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...attendance,
      ...corrections,
      ...recusal,
      ...recusedMembers,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'set local role passerelle_reader',
      'drop function access.recused_members(uuid)',
      'drop function access.runs_item(uuid)',
      'set local role passerelle_owner',
      'drop policy app_delete on tenant.recusal',
      'revoke delete on tenant.recusal from passerelle_app',
      'drop policy app_select on tenant.recusal',
      'drop policy app_insert on tenant.recusal',
      'create policy app_select on tenant.recusal for select to passerelle_app using (departement_code = access.departement() and account_id = access.account())',
      'create policy app_insert on tenant.recusal for insert to passerelle_app with check (departement_code = access.departement())',
      'delete from tenant.recusal where session_id is not null',
      'alter table tenant.recusal drop column session_id',
      'drop table tenant.attendance_version',
      `update tenant.attendance set state = 'EXCUSED', proxy_to = null where state = 'REPRESENTED'`,
      `alter table tenant.attendance drop constraint attendance_one_proxy, drop constraint attendance_proxy,
         drop column proxy_to, drop column substituted, drop column arrived_at, drop column left_at,
         drop constraint attendance_state_check,
         add constraint attendance_state_check check (state in ('PRESENT', 'REMOTE', 'ABSENT', 'EXCUSED'))`,
    ]);
  }
}
