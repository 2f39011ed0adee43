import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { movePaper } from './support/transfer-endings';
import { declineParcel, incomingTransfer, takeParcel } from './support/transfers';

const AS_READER = 'set local role passerelle_reader';
const AS_TRANSFER = 'set local role passerelle_transfer';
const AS_OWNER = 'set local role passerelle_owner';

const replacing = (statement: string) => statement.replace('create ', 'create or replace ');

/** The address under which somebody is kept from a case. */
const myAddress = `
  create function access.my_address() returns text language sql stable security definer set search_path = pg_catalog as $$
    select lower(a.email) from directory.account a where a.id = access.account() $$`;

/** Whoever is kept from a file is kept from its parcel: not even that somebody is coming, nor from whom. */
const keptFromParcel = `
  create function access.kept_from_parcel(place text, parcel uuid, address text) returns boolean language sql stable security definer
    set search_path = pg_catalog as $$
    select exists (select from tenant.transfer_parcel p
      join tenant.kept_reader k on k.departement_code = p.source_departement and k.case_id = p.source_case_id
      where p.departement_code = place and p.id = parcel and k.reader = address and k.state <> 'LIFTED') $$`;

const PENDING = "p.state = 'PENDING'";
const NOT_KEPT = `${PENDING} and not access.kept_from_parcel(p.departement_code, p.id, (select access.my_address()))`;
const notKept = (statement: string) => replacing(statement).replace(PENDING, NOT_KEPT);

/** The key of the new file stays as it is until the paper is under it, as for whoever seals in an act. */
const HOLD = `
    select pg_advisory_xact_lock_shared(hashtextextended('key ' || p.holder_id::text, 0)) from tenant.transfer_parcel p where p.id = parcel;`;
const held = (statement: string) => replacing(statement).replace('as $$', () => `as $$${HOLD}`);

const up = [
  'grant create on schema access to passerelle_transfer',
  AS_READER,
  myAddress,
  'revoke execute on function access.my_address() from public',
  'grant execute on function access.my_address() to passerelle_app, passerelle_transfer',
  AS_TRANSFER,
  keptFromParcel,
  'revoke execute on function access.kept_from_parcel(text, uuid, text) from public',
  'grant execute on function access.kept_from_parcel(text, uuid, text) to passerelle_app, passerelle_jobs',
  notKept(takeParcel),
  notKept(declineParcel),
  held(movePaper),
  AS_READER,
  notKept(incomingTransfer),
  AS_OWNER,
  'revoke create on schema access from passerelle_transfer',
];

const down = [
  'grant create on schema access to passerelle_transfer',
  AS_READER,
  replacing(incomingTransfer),
  AS_TRANSFER,
  ...[takeParcel, declineParcel, movePaper].map(replacing),
  'drop function access.kept_from_parcel(text, uuid, text)',
  AS_READER,
  'drop function access.my_address()',
  AS_OWNER,
  'revoke create on schema access from passerelle_transfer',
];

export class GuardTransfers1795600800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
