import type { MigrationInterface, QueryRunner } from 'typeorm';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';

/**
 * The signed copy of a decision is a paper of the file: sealed, moved and destroyed as the others are. Whoever signs joins it, no
 * team does; one is in force at a time, and those that another replaced stay beside it.
 */
const columns = [
  `alter table tenant.document add column decision_id uuid, add column referral_id uuid, add column replaced_at timestamptz,
     add foreign key (departement_code, referral_id) references tenant.referral,
     add constraint document_signed check ((decision_id is null) = (referral_id is null) and (replaced_at is null or decision_id is not null)
       and (decision_id is null or (slot = 'SIGNED_DECISION' and group_bit = 1)))`,
  `create unique index document_in_force on tenant.document (departement_code, decision_id)
     where decision_id is not null and state = 'STORED' and replaced_at is null`,
  'create index document_of_decision on tenant.document (departement_code, decision_id) where decision_id is not null',
  'grant select (replaced_at) on tenant.document to passerelle_app',
  'grant select (decision_id, replaced_at) on tenant.document to passerelle_transfer',
];

const formerColumns = [
  'revoke select (decision_id, replaced_at) on tenant.document from passerelle_transfer',
  'revoke select (replaced_at) on tenant.document from passerelle_app',
  `delete from tenant.document_chunk c using tenant.document d
     where d.departement_code = c.departement_code and d.id = c.document_id and d.slot = 'SIGNED_DECISION'`,
  "delete from tenant.document where slot = 'SIGNED_DECISION'",
  'alter table tenant.document drop column decision_id, drop column referral_id, drop column replaced_at',
];

const HERE = 'departement_code = access.departement()';

/** Whoever decides or instructs, and reads the identity in full at that very door: an arrêté bears the name. */
const SIGNS = `exists (select from access.visible_decision v
       where v.${HERE} and v.id = document.decision_id and v.referral_id = document.referral_id and v.case_id = document.case_id)
     and exists (select from access.door d where d.${HERE} and d.holder_id = document.case_id
       and d.source = any (array[document.referral_id, document.case_id]) and d.relation in ('SECRETARIAT', 'DECIDING') and d."full" & 1 <> 0)`;

const policies = (own: string, signs: string) => [
  ...['app_select', 'app_insert', 'app_update'].map((name) => `drop policy ${name} on tenant.document`),
  `create policy app_select on tenant.document for select to passerelle_app using (${HERE} and (access.own_case(case_id)${signs}))`,
  `create policy app_insert on tenant.document for insert to passerelle_app with check (${HERE} and (${own}${signs}))`,
  `create policy app_update on tenant.document for update to passerelle_app
     using (${HERE} and (select access.mandated())) with check (${HERE} and (${own}${signs}))`,
];

/** Behind a referral: whoever knows in full whom it is about; a signed copy, at the doors of its own referral, or the file's. */
const visible = (own: string, more: string) => `
  create view access.visible_document with (security_barrier) as
    select t.departement_code, t.id, t.case_id, t.slot, t.state, t.media_type, t.size, t.digest, t.name, t.uploaded_at,
      k.wrapped, k.version as key_version, t.group_bit, o.subjects, t.received_digest${more}
    from tenant.document t
    join vault.data_key k on k.departement_code = t.departement_code and k.holder_id = t.case_id
    cross join lateral (select string_agg(d.subject, ',') as subjects from access.reader_door d
      where d.departement_code = t.departement_code and d.holder_id = t.case_id
        and (d.opens_file or (d.relation <> 'BREAK_GLASS' and d."full" & 1 <> 0)) and d."full" & t.group_bit <> 0${own}) o
    where t.departement_code = access.departement() and o.subjects is not null`;

const chunk = `
  create view access.visible_chunk with (security_barrier) as
    select k.* from tenant.document_chunk k where k.departement_code = access.departement()
      and exists (select from access.visible_document d where d.id = k.document_id and d.state = 'STORED' offset 0)`;

const views = (document: string) => [
  'set local role passerelle_reader',
  'drop view access.visible_chunk, access.visible_document',
  document,
  'grant select on access.visible_document to passerelle_app',
  chunk,
  'grant select on access.visible_chunk to passerelle_app',
  'set local role passerelle_owner',
];

/** What goes with the person is what her pathway rests on: neither what was replaced, nor what has never been. */
const MOVED = `d.state = 'STORED'`;
const GOES = `d.state = 'STORED'
        and (d.decision_id is null or (d.replaced_at is null and exists (select from tenant.decision x
          where x.departement_code = d.departement_code and x.id = d.decision_id and x.sense = 'AUTHORISED')))`;
const MOVES = ['next_paper', 'move_paper', 'close_transfers'];

export class JoinSignedCopies1796572800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...columns,
      ...policies('(decision_id is null and access.own_case(case_id))', ` or (decision_id is not null and ${SIGNS})`),
      ...views(
        visible(
          ' and (t.referral_id is null or d.source = any (array[t.referral_id, t.case_id]))',
          ', t.decision_id, t.referral_id, t.replaced_at',
        ),
      ),
      rewritten(literally(MOVED), GOES, MOVES),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      rewritten(literally(GOES), MOVED, MOVES),
      ...views(visible('', '')),
      ...policies('access.own_case(case_id)', ''),
      ...formerColumns,
    ]);
  }
}
