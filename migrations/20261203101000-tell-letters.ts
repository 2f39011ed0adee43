import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const states = (list: string) => [
  'alter table tenant.letter drop constraint letter_state_check',
  `alter table tenant.letter add constraint letter_state_check check (state in (${list}))`,
];

/** Whoever keeps the sitting says what no machine tells: a message that came back, a copy put into a hand. */
const HERE = 'departement_code = access.departement()';
const told = [
  ...states("'WAITING', 'SENT', 'REFUSED', 'BOUNCED', 'HANDED_OVER'"),
  'grant update (state, settled_at) on tenant.letter to passerelle_app',
  `create policy app_update on tenant.letter for update to passerelle_app
     using (${HERE} and access.runs_session(session_id)) with check (${HERE} and access.runs_session(session_id))`,
  `create index letter_to_replace on tenant.letter (departement_code, session_id) where state in ('REFUSED', 'BOUNCED')`,
];

export class TellLetters1796292600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, told);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'drop index tenant.letter_to_replace',
      'drop policy app_update on tenant.letter',
      'revoke update (state, settled_at) on tenant.letter from passerelle_app',
      "update tenant.letter set state = 'SENT' where state = 'HANDED_OVER'",
      ...states("'WAITING', 'SENT', 'REFUSED', 'BOUNCED'"),
    ]);
  }
}
