import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const OWN = 'account_id = (select access.account())';
/** A page is sent by a person who is there: never under a token. */
const IN_PERSON = '(select access.mandate()) is null';
/** Nobody reads one any more after that, whether it was swept away or not. */
const STILL = "kept_at > (select access.now()) - interval '30 minutes'";

/**
 * What somebody sent when their session was over, sealed for their account. Unlogged: it enters neither the write-ahead log, nor a
 * copy of it, nor a standby, and a crash empties it, which costs somebody a page to type again.
 */
const up = [
  `create unlogged table directory.kept_post (
     id uuid primary key, account_id uuid not null references directory.account, kept_at timestamptz not null,
     sealed bytea not null check (octet_length(sealed) <= 263168))`,
  'create index on directory.kept_post (account_id, kept_at)',
  'create index on directory.kept_post (kept_at)',
  'alter table directory.kept_post enable row level security',
  'alter table directory.kept_post force row level security',
  'create policy owner_all on directory.kept_post to passerelle_owner using (true) with check (true)',
  'grant select, insert, delete on directory.kept_post to passerelle_app',
  `create policy app_select on directory.kept_post for select to passerelle_app using (${OWN} and ${IN_PERSON} and ${STILL})`,
  `create policy app_insert on directory.kept_post for insert to passerelle_app with check (${OWN} and ${IN_PERSON})`,
  `create policy app_delete on directory.kept_post for delete to passerelle_app using (${OWN} and ${IN_PERSON})`,
  'grant select (kept_at), delete on directory.kept_post to passerelle_jobs',
  'create policy jobs_select on directory.kept_post for select to passerelle_jobs using (true)',
  'create policy jobs_delete on directory.kept_post for delete to passerelle_jobs using (true)',
];

export class KeepPosts1795982520000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['drop table directory.kept_post']);
  }
}
