import type { MigrationInterface, QueryRunner } from 'typeorm';
import { narrowedReader } from './20261125090000-narrow-readers';
import { madeAgain } from './20261128090000-repair-readers';
import { ANSWERER_SIGNATURES, answererFunctions } from './support/answerers';
import * as doors from './support/followed-doors';
import { AJAR, CLOSES, followingReader, shut } from './support/following-reader';
import { PERSON, PERSON_SIGNATURES, personFunctions } from './support/persons';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';

/**
 * Two accounts that came back from the identity provider as the same identity are one person (its digest, never its name). The oldest
 * account lends its id to all of them; nothing parts them again.
 */
const identities = [
  'alter table directory.account add column person_id uuid references directory.account',
  `create index account_person on directory.account ((${PERSON('account').replaceAll('account.', '')}))`,
  `create table directory.verified_identity (
     digest bytea not null check (length(digest) = 32), account_id uuid not null references directory.account, seen_at timestamptz not null,
     primary key (digest, account_id))`,
  'alter table directory.verified_identity enable row level security',
  'alter table directory.verified_identity force row level security',
  'create policy owner_all on directory.verified_identity to passerelle_owner using (true) with check (true)',
  `create function access.recognise(account uuid, identity bytea) returns void language plpgsql security definer
     set search_path = pg_catalog, pg_temp as $$
   declare people uuid[]; begin
     insert into directory.verified_identity (digest, account_id, seen_at) values (identity, account, access.now()) on conflict do nothing;
     if not found then return; end if;
     perform pg_advisory_xact_lock(hashtextextended('persons', 0));
     select array_agg(distinct ${PERSON('a')}) into people
       from directory.verified_identity v join directory.account a on a.id = v.account_id where v.digest = identity;
     update directory.account o set person_id =
         (select f.id from directory.account f where f.id = any(people) order by f.created_at, f.id limit 1)
       where cardinality(people) > 1 and ${PERSON('o')} = any(people);
   end $$`,
  'revoke execute on function access.recognise(uuid, bytea) from public',
  'grant execute on function access.recognise(uuid, bytea) to passerelle_app',
];

const ASKED_AGAIN = [
  'alter table tenant.kept_reader drop constraint kept_reader_state_check',
  `alter table tenant.kept_reader add constraint kept_reader_state_check
     check (state in ('PENDING', 'UPHELD', 'LIFTED', 'ASKED_AGAIN'))`,
  'drop index tenant.kept_reader_in_force',
  `create unique index kept_reader_waiting on tenant.kept_reader (departement_code, reader, case_id, named_by) where state <> 'LIFTED'`,
  `create index kept_reader_closing on tenant.kept_reader (departement_code, reader, case_id) where state in ('PENDING', 'UPHELD')`,
];

const policies = (reads: string) => [
  'drop policy app_select on tenant.kept_reader',
  'drop policy app_update on tenant.kept_reader',
  `create policy app_select on tenant.kept_reader for select to passerelle_app
     using (departement_code = access.departement() and (access.own_case(case_id) or ${reads}))`,
  `create policy app_update on tenant.kept_reader for update to passerelle_app
     using (departement_code = access.departement() and ${reads})
     with check (departement_code = access.departement() and answered_by = access.account())`,
];

const AS_READER = 'set local role passerelle_reader';
const AS_OWNER = 'set local role passerelle_owner';
const asTransfer = (statements: string[]) => [
  'grant create on schema access to passerelle_transfer',
  'set local role passerelle_transfer',
  ...statements,
  AS_OWNER,
  'revoke create on schema access from passerelle_transfer',
];

const HOLDER_KEPT = 'holder <> all((select access.kept_from())::uuid[])';
const REFERRAL_KEPT = 'r.holder_id <> all((select access.kept_from())::uuid[])';
const ERASED_KEPT = 'c.id <> all(access.kept_from())';
const LIFTED = "k.state <> 'LIFTED'";

/** A function asks for what is kept from its reader; beside it, what is shut at some of their mandates. */
const beside: [name: string, asked: string, more: string][] = [
  ['own_case', HOLDER_KEPT, AJAR('holder', 'holder', 'g.grantee')],
  ['referral_in_danger', REFERRAL_KEPT, AJAR('r.holder_id', 'r.id', 'm.id')],
  ['erase_own_case', ERASED_KEPT, AJAR('c.id', 'c.id', 'c.organisation_id')],
];

/** Who would read what is sent to a seat: not whoever's hand the absence reaches. */
const SEAT_KEPT = 'access.is_kept(of_case, lower(a.email))';
const SEAT_FOLLOWED = `exists (select from tenant.kept_reader k where k.departement_code = access.departement() and k.case_id = of_case
         and ${CLOSES('k')} and (k.reader = lower(a.email) or access.reached(array[m.id], access.person_at(k.reader), k.asked_at)))`;

const ASKED_BY_JOBS = 'person_of(uuid), access.person_at(text), access.reached(uuid[], uuid, timestamptz)';

const up = [
  "set local lock_timeout = '5s'",
  ...identities,
  ...ASKED_AGAIN,
  AS_READER,
  ...personFunctions,
  followingReader,
  shut,
  ...doors.doorsShut,
  doors.reaches,
  ...answererFunctions,
  doors.keptReader,
  ...[...PERSON_SIGNATURES, ...ANSWERER_SIGNATURES].map(
    (signature) => `revoke execute on function access.${signature} from public`,
  ),
  `grant execute on function access.${ASKED_BY_JOBS} to passerelle_jobs, passerelle_transfer`,
  'grant execute on function access.mandates_at(text, text) to passerelle_transfer',
  'grant execute on function access.answerers(text, uuid, date) to passerelle_jobs',
  `grant execute on function access.answers(text), access.asked_before(uuid, text, text), access.given_by_absent(),
     access.to_be_examined(uuid, uuid) to passerelle_app`,
  'grant select on access.mandate_to_examine to passerelle_app',
  AS_OWNER,
  ...beside.map(([name, asked, more]) => rewritten(literally(asked), `${asked} and ${more}`, [name])),
  rewritten(literally(LIFTED), CLOSES('k'), ['carry_over']),
  ...asTransfer([doors.keptFromParcel]),
  ...policies('access.answers(reader)'),
  rewritten(literally(SEAT_KEPT), SEAT_FOLLOWED, ['seats']),
  'drop function access.is_kept(uuid, text)',
  'grant select (asked_at) on tenant.kept_reader to passerelle_jobs',
  'grant select (recorded_at) on tenant.recusal to passerelle_jobs',
];

const standing = (statement: string) =>
  statement.replace('m.revoked_at is null', 'm.revoked_at is null and access.stands(m.stands_in_for)');

const isKept = [
  `create function access.is_kept(kept_from uuid, address text) returns boolean language sql stable security definer
     set search_path = pg_catalog, pg_temp as $$
     select exists (select from tenant.kept_reader k where k.departement_code = access.departement() and k.case_id = kept_from
       and k.reader = address and k.state <> 'LIFTED') $$`,
  'alter function access.is_kept(uuid, text) owner to passerelle_reader',
];

const down = [
  'revoke select (recorded_at) on tenant.recusal from passerelle_jobs',
  'revoke select (asked_at) on tenant.kept_reader from passerelle_jobs',
  ...isKept,
  rewritten(literally(SEAT_FOLLOWED), SEAT_KEPT, ['seats']),
  ...policies('(select access.chairs())'),
  ...asTransfer([doors.formerKeptFromParcel]),
  rewritten(literally(CLOSES('k')), LIFTED, ['carry_over']),
  ...beside.map(([name, , more]) => rewritten(literally(` and ${more}`), '', [name])),
  AS_READER,
  doors.formerKeptReader,
  'drop view access.mandate_to_examine',
  ...ANSWERER_SIGNATURES.map((signature) => `drop function access.${signature}`),
  doors.formerReaches,
  ...doors.formerDoors,
  'drop function access.shut()',
  AS_OWNER,
  ...madeAgain('passerelle_reader', [standing(narrowedReader)]),
  AS_READER,
  ...PERSON_SIGNATURES.toReversed().map((signature) => `drop function access.${signature}`),
  AS_OWNER,
  'drop index tenant.kept_reader_closing, tenant.kept_reader_waiting',
  // A request that waited without closing has no place in what was before; of two names of one person, the first stays.
  `delete from tenant.kept_reader k where k.state = 'ASKED_AGAIN' or (k.state <> 'LIFTED' and exists (select from tenant.kept_reader o
     where o.departement_code = k.departement_code and o.reader = k.reader and o.case_id = k.case_id and o.state <> 'LIFTED'
       and (o.asked_at, o.id) < (k.asked_at, k.id)))`,
  `create unique index kept_reader_in_force on tenant.kept_reader (departement_code, reader, case_id) where state <> 'LIFTED'`,
  'alter table tenant.kept_reader drop constraint kept_reader_state_check',
  `alter table tenant.kept_reader add constraint kept_reader_state_check check (state in ('PENDING', 'UPHELD', 'LIFTED'))`,
  'drop function access.recognise(uuid, bytea)',
  'drop table directory.verified_identity',
  'alter table directory.account drop column person_id',
];

export class FollowThePerson1795961100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
