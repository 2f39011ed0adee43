import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { movePaper } from './support/transfer-endings';

/** A paper is written anew at reception: the digest of what was handed over tells, of an original, that it is that one. */
const RECEIVED = 'received_digest';

const asReader = (statement: string) => [
  'set local role passerelle_reader',
  statement,
  'set local role passerelle_owner',
];
const asTransfer = (statement: string) => [
  'grant create on schema access to passerelle_transfer',
  'set local role passerelle_transfer',
  statement,
  'set local role passerelle_owner',
  'revoke create on schema access from passerelle_transfer',
];

const document = (doors: string, more: string) => `
  create view access.visible_document with (security_barrier) as
    select t.departement_code, t.id, t.case_id, t.slot, t.state, t.media_type, t.size, t.digest, t.name, t.uploaded_at,
      k.wrapped, k.version as key_version, t.group_bit, o.subjects${more}
    from tenant.document t
    join vault.data_key k on k.departement_code = t.departement_code and k.holder_id = t.case_id
    cross join lateral (select string_agg(d.subject, ',') as subjects from access.reader_door d
      where d.departement_code = t.departement_code and d.holder_id = t.case_id and ${doors}
        and d."full" & t.group_bit <> 0) o
    where t.departement_code = access.departement() and o.subjects is not null`;

/**
 * Whoever reads a group in full reads its papers, behind a referral too, once they know who it is about: a paper bears a name.
 * A broken glass opens what a danger asks for, a paper never.
 */
const READS_PAPERS = `(d.opens_file or (d.relation <> 'BREAK_GLASS' and d."full" & 1 <> 0))`;

const chunk = `
  create view access.visible_chunk with (security_barrier) as
    select k.* from tenant.document_chunk k where k.departement_code = access.departement()
      and exists (select from access.visible_document d where d.id = k.document_id and d.state = 'STORED' offset 0)`;

const views = (visibleDocument: string) => [
  ...asReader('drop view access.visible_chunk, access.visible_document'),
  ...asReader(visibleDocument),
  ...asReader('grant select on access.visible_document to passerelle_app'),
  ...asReader(chunk),
  ...asReader('grant select on access.visible_chunk to passerelle_app'),
];

const HOLD = `
    select pg_advisory_xact_lock_shared(hashtextextended('key ' || p.holder_id::text, 0)) from tenant.transfer_parcel p where p.id = parcel;`;
const heldMove = movePaper
  .replace('create function', 'create or replace function')
  .replace('search_path = pg_catalog', 'search_path = pg_catalog, pg_temp')
  .replace('as $$', () => `as $$${HOLD}`);
/** The proof goes with the paper. */
const movedWithProof = heldMove
  .replace('size, digest, name', `size, digest, ${RECEIVED}, name`)
  .replace('d.size, d.digest,', `d.size, d.digest, d.${RECEIVED},`);

const up = [
  `alter table tenant.document add column ${RECEIVED} bytea`,
  `grant select (${RECEIVED}) on tenant.document to passerelle_transfer`,
  ...views(document(READS_PAPERS, `, t.${RECEIVED}`)),
  ...asTransfer(movedWithProof),
];

const down = [
  ...asTransfer(heldMove),
  ...views(document('d.opens_file', '')),
  `alter table tenant.document drop column ${RECEIVED}`,
];

export class KeepWhatWasReceived1795953600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
