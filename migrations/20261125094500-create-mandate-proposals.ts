import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const GUARDED = `('PARQUET', 'DPO')`;
const ME = '(select access.account())';
const IN_PERSON = '(select access.mandate()) is null';

/** A table of its own: nothing that waits for a second person can be taken for a mandate. */
const proposals = [
  `create table directory.mandate_proposal (
     id uuid primary key, departement_code text not null references reference.territory, role text not null check (role in ${GUARDED}),
     email text not null check (email = lower(email)), display_name text, authority_id uuid references reference.authority,
     body_id uuid references directory.body, quality text not null, valid_from date, valid_until date,
     stands_in_for uuid references directory.mandate, proposed_by uuid not null references directory.account, proposed_at timestamptz not null,
     state text not null default 'PENDING' check (state in ('PENDING', 'APPROVED', 'DECLINED')),
     answered_by uuid references directory.account, answered_at timestamptz,
     mandate_id uuid references directory.mandate deferrable initially deferred, version integer not null default 1,
     check (state <> 'APPROVED' or answered_by <> proposed_by), check ((state = 'APPROVED') = (mandate_id is not null)),
     check ((state = 'PENDING') = (answered_by is null)))`,
  `create index on directory.mandate_proposal (departement_code, proposed_at) where state = 'PENDING'`,
  'create unique index on directory.mandate_proposal (mandate_id)',
  'alter table directory.mandate_proposal enable row level security',
  'alter table directory.mandate_proposal force row level security',
  'create policy owner_all on directory.mandate_proposal to passerelle_owner using (true) with check (true)',
  'create policy reader_all on directory.mandate_proposal for select to passerelle_reader using (true)',
  'grant select on directory.mandate_proposal to passerelle_reader',
  `grant select, insert, update (state, answered_by, answered_at, mandate_id, version) on directory.mandate_proposal to passerelle_app`,
  `create policy app_select on directory.mandate_proposal for select to passerelle_app
     using (${IN_PERSON} and (proposed_by = ${ME} or (select access.administers())))`,
  `create policy app_insert on directory.mandate_proposal for insert to passerelle_app
     with check (${IN_PERSON} and proposed_by = ${ME} and state = 'PENDING' and departement_code = (select access.departement())
       and (select access.mandated()))`,
  `create policy app_update on directory.mandate_proposal for update to passerelle_app
     using (${IN_PERSON} and state = 'PENDING' and (proposed_by = ${ME} or (select access.administers())))
     with check (answered_by = ${ME} and (state = 'DECLINED' or (proposed_by <> ${ME} and (select access.administers()))))`,
];

/** The database asks for the second person too: an approved proposal of somebody else, for that very person, answered by whoever inserts. */
const secondPerson = [
  `create function access.seconded(mandate uuid, holder uuid, given text, place text) returns boolean language sql stable security definer
     set search_path = pg_catalog as $$
     select exists (select from directory.mandate_proposal p join directory.account a on lower(a.email) = p.email
       where p.mandate_id = mandate and p.state = 'APPROVED' and a.id = holder and p.role = given and p.departement_code = place
         and p.answered_by = access.account() and p.proposed_by <> access.account() and holder <> access.account()) $$`,
  'alter function access.seconded(uuid, uuid, text, text) owner to passerelle_reader',
  `create policy second_person on directory.mandate as restrictive for insert to passerelle_app
     with check (role not in ${GUARDED} or access.seconded(id, account_id, role, departement_code))`,
  // Otherwise a mandate given by one person could be made into another.
  'revoke update on directory.mandate from passerelle_app',
  'grant update (revoked_at, version) on directory.mandate to passerelle_app',
];

const down = [
  'revoke update (revoked_at, version) on directory.mandate from passerelle_app',
  'grant update on directory.mandate to passerelle_app',
  'drop policy second_person on directory.mandate',
  'drop function access.seconded(uuid, uuid, text, text)',
  'drop table directory.mandate_proposal',
];

export class CreateMandateProposals1795599900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [...proposals, ...secondPerson]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
