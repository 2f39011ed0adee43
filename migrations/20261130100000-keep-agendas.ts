import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

/**
 * CRPA R.133-10: without quorum, a second sitting needs none where it is summoned on the same agenda. The sitting keeps what was on
 * its agenda when it opened, and the hash of it; points themselves are deferred or treated when it closes.
 */
const kept = [
  "set local lock_timeout = '5s'",
  `alter table tenant.session add column opened_agenda uuid[],
     add column agenda_digest text check (agenda_digest ~ '^[0-9a-f]{64}$'),
     add column repeats uuid, add column minutes_approved_on date check (minutes_approved_on >= held_on),
     add foreign key (departement_code, repeats) references tenant.session`,
  `create unique index session_repeated on tenant.session (departement_code, repeats)
     where repeats is not null and status <> 'CANCELLED'`,
];

/** Of the whole agenda, for whoever runs the sitting: their own doors would make two hashes of one agenda. */
const agendaDigest = [
  `create function access.agenda_digest(session uuid) returns text language plpgsql stable security definer
     set search_path = pg_catalog, pg_temp as $$ begin return (
     select encode(sha256(convert_to(coalesce(string_agg(
         concat_ws(' ', i.kind, i.referral_id::text, i.title), E'\\n' order by i.position, i.id), ''), 'UTF8')), 'hex')
     from tenant.agenda_item i
     where i.departement_code = access.departement() and i.session_id = session and i.status in ('PLACED', 'TREATED')
       and access.runs_session(session)); end $$`,
  'alter function access.agenda_digest(uuid) owner to passerelle_reader',
];

export class KeepAgendas1796032800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [...kept, ...agendaDigest]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'drop function access.agenda_digest(uuid)',
      `alter table tenant.session drop column opened_agenda, drop column agenda_digest, drop column repeats,
         drop column minutes_approved_on`,
    ]);
  }
}
