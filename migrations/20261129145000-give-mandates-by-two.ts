import type { MigrationInterface, QueryRunner } from 'typeorm';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';

const ME = '(select access.account())';
const MY_ADDRESS = '(select access.my_address())';
const IN_PERSON = '(select access.mandate()) is null';
const HERE = `nullif((select access.departement()), '00')`;
const IN_FORCE = `m.revoked_at is null and access.stands(m.stands_in_for) and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
  and a.deactivated_at is null`;

const SEATS = `('PREFECTURE', 'FOREIGNERS_SERVICE', 'MAGISTRATE', 'POLICE', 'DDETS', 'HEALTH', 'CHILD_WELFARE', 'OTHER_ASSOCIATION',
  'LABOUR_CONTROL', 'OTHER_MEMBER')`;

/** In the name of the reader of the directory, who changes nothing. */
const asked = (signature: string, returns: string, body: string) => [
  `create function access.${signature} returns ${returns} language sql stable security definer
     set search_path = pg_catalog, pg_temp as $$ ${body} $$`,
  `alter function access.${signature.replace(/(\(|, )\w+ /g, '$1')} owner to passerelle_reader`,
];

/**
 * A mandate is given in three steps that different persons take: somebody proposes, a second person approves unless the role is
 * given alone, its holder accepts. The row of the approval is its author's, and nobody changes it.
 */
const steps = [
  'alter table directory.account add column created_by uuid references directory.account',
  'alter table directory.mandate_proposal add column organisation_id uuid references directory.organisation',
  'alter table directory.mandate_proposal add column team_id uuid references directory.team',
  'alter table directory.mandate_proposal add column alone boolean not null default false',
  'alter table directory.mandate_proposal alter column departement_code drop not null',
  'alter table directory.mandate_proposal drop constraint mandate_proposal_role_check',
  'alter table directory.mandate_proposal drop constraint mandate_proposal_state_check',
  'alter table directory.mandate_proposal drop constraint mandate_proposal_check',
  'alter table directory.mandate_proposal drop constraint mandate_proposal_check1',
  'alter table directory.mandate_proposal drop constraint mandate_proposal_check2',
  `update directory.mandate_proposal set state = 'ACCEPTED' where state = 'APPROVED'`,
  `alter table directory.mandate_proposal
     add constraint state_check check (state in ('PENDING', 'OFFERED', 'ACCEPTED', 'DECLINED')),
     add constraint accepted_check check ((state = 'ACCEPTED') = (mandate_id is not null)),
     add constraint answered_check check (case state when 'PENDING' then answered_by is null and not alone
       when 'OFFERED' then alone = (answered_by is null) else answered_by is not null end)`,
  `create table directory.mandate_approval (
     proposal_id uuid primary key references directory.mandate_proposal, account_id uuid not null references directory.account,
     approved_at timestamptz not null)`,
  `insert into directory.mandate_approval (proposal_id, account_id, approved_at)
     select p.id, p.answered_by, p.answered_at from directory.mandate_proposal p where p.state = 'ACCEPTED'`,
  'alter table directory.mandate_approval enable row level security',
  'alter table directory.mandate_approval force row level security',
  'create policy owner_all on directory.mandate_approval to passerelle_owner using (true) with check (true)',
  'create policy reader_all on directory.mandate_approval for select to passerelle_reader using (true)',
  'grant select on directory.mandate_approval to passerelle_reader',
  'grant select, insert on directory.mandate_approval to passerelle_app',
];

/** What the reader of the directory is asked, on behalf of whoever acts. */
const questions = [
  ...asked(
    'same_holder(one uuid, other uuid)',
    'boolean',
    `select exists (select from directory.account a, directory.account b where a.id = one and b.id = other
       and coalesce(a.person_id, a.id) = coalesce(b.person_id, b.id))`,
  ),
  // Who proposed an account's mandates, or gave them alone, or made the account; then the makers of those.
  ...asked(
    'independent(proposer uuid, approver uuid)',
    'boolean',
    `with recursive maker (id) as (
         select approver
       union
         select made.by_whom from maker cross join lateral (
           select coalesce(p.proposed_by, m.granted_by) as by_whom
           from directory.mandate m left join directory.mandate_proposal p on p.mandate_id = m.id where m.account_id = maker.id
           union select a.created_by from directory.account a where a.id = maker.id) made
         where made.by_whom is not null)
     select not access.same_holder(proposer, approver)
       and not exists (select from maker where maker.id <> approver and access.same_holder(maker.id, proposer))
       and not exists (select from directory.mandate m where m.account_id = proposer and m.granted_by = approver and m.revoked_at is null
         and not exists (select from directory.mandate_proposal p where p.mandate_id = m.id))
       and not exists (select from directory.mandate s join directory.mandate p on p.id = s.stands_in_for
         where s.revoked_at is null and ((s.account_id = approver and p.account_id = proposer)
           or (s.account_id = proposer and p.account_id = approver)))`,
  ),
  ...asked(
    'in_office(giver uuid, place text)',
    'boolean',
    `select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
       where a.id = giver and ${IN_FORCE} and (m.role = 'ADMIN' or m.departement_code = place))`,
  ),
  ...asked(
    'has_manager(organisation uuid, place text)',
    'boolean',
    `select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
       where m.role = 'ASSOCIATION_MANAGER' and m.organisation_id = organisation and m.departement_code = place and ${IN_FORCE})`,
  ),
  ...asked(
    'seconds_in(place text)',
    'boolean',
    `select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
       where a.id = access.account() and access.mandate() is null and m.role in ('SECRETARY_GENERAL', 'REGIONAL_DIRECTORATE')
         and m.departement_code = place and ${IN_FORCE})`,
  ),
  ...asked(
    'gives_alone(given text, organisation uuid, body uuid, principal uuid, until date)',
    'boolean',
    `select case
       when given = 'MIPROF' then access.administers()
       when given in ('ASSOCIATION_CASEWORKER', 'ASSOCIATION_MANAGER') then exists (
         select from directory.mandate m join directory.account a on a.id = m.account_id
         where a.id = access.account() and m.role = 'ASSOCIATION_MANAGER' and m.organisation_id = organisation
           and m.departement_code = access.departement() and ${IN_FORCE})
       when given in ('COORDINATOR', 'CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT') then access.runs_body(body) and until is not null
         and exists (select from directory.mandate m join directory.account a on a.id = m.account_id
           where m.id = principal and a.id = access.account() and m.role = given and m.body_id = body and ${IN_FORCE})
       when given in ${SEATS} then access.runs_body(body)
       else false end`,
  ),
  ...asked(
    'may_second(proposal uuid)',
    'boolean',
    `select exists (select from directory.mandate_proposal p where p.id = proposal and p.state = 'PENDING' and not p.alone
       and (access.administers() or access.seconds_in(p.departement_code))
       and p.role <> 'ASSOCIATION_CASEWORKER'
       and (p.role <> 'ASSOCIATION_MANAGER' or not access.has_manager(p.organisation_id, p.departement_code))
       and access.independent(p.proposed_by, access.account())
       and not exists (select from directory.account b where lower(b.email) = p.email and access.same_holder(b.id, access.account())))`,
  ),
  ...asked(
    'proposer_of(proposal uuid)',
    'text',
    `select a.display_name from directory.mandate_proposal p join directory.account a on a.id = p.proposed_by
     where p.id = proposal and (a.id = access.account() or p.email = access.my_address() or access.administers()
       or access.seconds_in(p.departement_code))`,
  ),
  // The mandate that its holder takes up is the one that was offered, in every column, by somebody who still is in office.
  ...asked(
    'taken_up(taken directory.mandate)',
    'boolean',
    `select exists (select from directory.mandate_proposal p join directory.account a on a.id = taken.account_id
       left join directory.mandate_approval s on s.proposal_id = p.id
       where p.mandate_id = taken.id and p.state = 'ACCEPTED' and a.id = access.account() and lower(a.email) = p.email
         and taken.role = p.role and taken.departement_code is not distinct from p.departement_code
         and taken.organisation_id is not distinct from p.organisation_id and taken.team_id is not distinct from p.team_id
         and taken.authority_id is not distinct from p.authority_id and taken.body_id is not distinct from p.body_id
         and taken.stands_in_for is not distinct from p.stands_in_for and taken.valid_until is not distinct from p.valid_until
         and taken.valid_from = coalesce(p.valid_from, access.today()) and taken.revoked_at is null
         and taken.granted_by = coalesce(s.account_id, p.proposed_by) and (p.alone or s.account_id is not null)
         and (p.role <> 'ASSOCIATION_MANAGER' or p.alone or not access.has_manager(p.organisation_id, p.departement_code))
         and access.in_office(p.proposed_by, p.departement_code))`,
  ),
];

const CONCERNED = `(proposed_by = ${ME} or email = ${MY_ADDRESS} or (select access.administers()) or access.seconds_in(departement_code))`;

const policies = [
  'drop policy app_select on directory.mandate_proposal',
  'drop policy app_insert on directory.mandate_proposal',
  'drop policy app_update on directory.mandate_proposal',
  `create policy app_select on directory.mandate_proposal for select to passerelle_app using (${IN_PERSON} and ${CONCERNED})`,
  `create policy app_insert on directory.mandate_proposal for insert to passerelle_app
     with check (${IN_PERSON} and proposed_by = ${ME} and departement_code is not distinct from ${HERE} and (select access.mandated())
       and case when alone then state = 'OFFERED' and access.gives_alone(role, organisation_id, body_id, stands_in_for, valid_until)
         else state = 'PENDING' end)`,
  `create policy app_update on directory.mandate_proposal for update to passerelle_app
     using (${IN_PERSON} and state in ('PENDING', 'OFFERED') and ${CONCERNED})
     with check (answered_by = ${ME} and (state = 'DECLINED' or (state = 'ACCEPTED' and email = ${MY_ADDRESS})
       or (state = 'OFFERED' and exists (select from directory.mandate_approval s where s.proposal_id = id and s.account_id = ${ME}))))`,
  `create policy app_select on directory.mandate_approval for select to passerelle_app
     using (account_id = ${ME} or access.proposer_of(proposal_id) is not null)`,
  `create policy app_insert on directory.mandate_approval for insert to passerelle_app
     with check (${IN_PERSON} and account_id = ${ME} and access.may_second(proposal_id))`,
  // Nobody makes a mandate for somebody else.
  'drop policy second_person on directory.mandate',
  'drop function access.seconded(uuid, uuid, text, text)',
  'drop policy app_insert on directory.mandate',
  `create policy app_insert on directory.mandate for insert to passerelle_app with check (${IN_PERSON} and access.taken_up(mandate))`,
  'drop policy app_insert on directory.account',
  `create policy app_insert on directory.account for insert to passerelle_app
     with check ((select access.mandated()) and created_by is not null)`,
  'grant select (id, departement_code, email, state) on directory.mandate_proposal to passerelle_jobs',
  'create policy jobs_select on directory.mandate_proposal for select to passerelle_jobs using (true)',
];

/** Whoever is kept away does not hold a mandate given with somebody else: the second person is in the row of the approval. */
const BY_TWO: [before: string, after: string][] = [
  ["q.state = 'APPROVED'", 'not q.alone'],
  [
    'access.person_of(q.answered_by)',
    'access.person_of((select s.account_id from directory.mandate_approval s where s.proposal_id = q.id))',
  ],
];

const GUARDED = `('PARQUET', 'DPO')`;
const down = [
  ...BY_TWO.map(([before, after]) => rewritten(literally(after), before)),
  'drop policy jobs_select on directory.mandate_proposal',
  'revoke select (id, departement_code, email, state) on directory.mandate_proposal from passerelle_jobs',
  'drop policy app_insert on directory.account',
  `create policy app_insert on directory.account for insert to passerelle_app with check ((select access.mandated()))`,
  'drop policy app_insert on directory.mandate',
  `create policy app_insert on directory.mandate for insert to passerelle_app
     with check ((select access.administers()) or departement_code = (select access.departement()) and (select access.mandated()))`,
  'drop policy app_update on directory.mandate_proposal',
  'drop policy app_insert on directory.mandate_proposal',
  'drop policy app_select on directory.mandate_proposal',
  'drop function access.taken_up(directory.mandate)',
  // What waits for its holder cannot wait there: it is proposed again.
  `delete from directory.mandate_approval`,
  `delete from directory.mandate_proposal where alone or role not in ${GUARDED} or departement_code is null`,
  `update directory.mandate_proposal set state = 'DECLINED' where state = 'OFFERED'`,
  'drop table directory.mandate_approval',
  'drop function access.proposer_of(uuid)',
  'drop function access.may_second(uuid)',
  'drop function access.gives_alone(text, uuid, uuid, uuid, date)',
  'drop function access.seconds_in(text)',
  'drop function access.has_manager(uuid, text)',
  'drop function access.in_office(uuid, text)',
  'drop function access.independent(uuid, uuid)',
  'drop function access.same_holder(uuid, uuid)',
  `alter table directory.mandate_proposal drop constraint state_check, drop constraint accepted_check, drop constraint answered_check`,
  `update directory.mandate_proposal p set state = 'APPROVED', answered_by = m.granted_by
     from directory.mandate m where m.id = p.mandate_id and p.state = 'ACCEPTED'`,
  `alter table directory.mandate_proposal
     add constraint mandate_proposal_role_check check (role in ${GUARDED}),
     add constraint mandate_proposal_state_check check (state in ('PENDING', 'APPROVED', 'DECLINED')),
     add constraint mandate_proposal_check check (state <> 'APPROVED' or answered_by <> proposed_by),
     add constraint mandate_proposal_check1 check ((state = 'APPROVED') = (mandate_id is not null)),
     add constraint mandate_proposal_check2 check ((state = 'PENDING') = (answered_by is null)),
     alter column departement_code set not null, drop column organisation_id, drop column team_id, drop column alone`,
  'alter table directory.account drop column created_by',
  `create policy app_select on directory.mandate_proposal for select to passerelle_app
     using (${IN_PERSON} and (proposed_by = ${ME} or (select access.administers())))`,
  `create policy app_insert on directory.mandate_proposal for insert to passerelle_app
     with check (${IN_PERSON} and proposed_by = ${ME} and state = 'PENDING' and departement_code = (select access.departement())
       and (select access.mandated()))`,
  `create policy app_update on directory.mandate_proposal for update to passerelle_app
     using (${IN_PERSON} and state = 'PENDING' and (proposed_by = ${ME} or (select access.administers())))
     with check (answered_by = ${ME} and (state = 'DECLINED' or (proposed_by <> ${ME} and (select access.administers()))))`,
  `create function access.seconded(mandate uuid, holder uuid, given text, place text) returns boolean language sql stable security definer
     set search_path = pg_catalog, pg_temp as $$
     select exists (select from directory.mandate_proposal p join directory.account a on lower(a.email) = p.email
       where p.mandate_id = mandate and p.state = 'APPROVED' and a.id = holder and p.role = given and p.departement_code = place
         and p.answered_by = access.account() and p.proposed_by <> access.account() and holder <> access.account()) $$`,
  'alter function access.seconded(uuid, uuid, text, text) owner to passerelle_reader',
  `create policy second_person on directory.mandate as restrictive for insert to passerelle_app
     with check (role not in ${GUARDED} or access.seconded(id, account_id, role, departement_code))`,
];

export class GiveMandatesByTwo1795963800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...steps,
      ...questions,
      ...policies,
      ...BY_TWO.map(([before, after]) => rewritten(literally(before), after)),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
