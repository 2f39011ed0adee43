import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownedBy } from './support/across';
import { run } from './support/run';

const CAME_BACK = 'letter_came_back(text, timestamptz)';

/**
 * A report tells the Message-ID of what came back, which is a digest: it is made again of each letter that left lately. Whoever forges
 * one has had the letter; all that they obtain is that the secretariat hands over a copy.
 */
const cameBack = `
  create function access.letter_came_back(digest text, at timestamptz) returns boolean language sql security definer
    set search_path = pg_catalog, pg_temp as $$
    with back as (
      update tenant.letter l set state = 'BOUNCED', settled_at = at
      where l.state = 'SENT' and l.written_at > at - interval '60 days'
        and left(encode(sha256(convert_to('letter ' || l.departement_code || ' ' || l.id, 'UTF8')), 'hex'), 40) = digest
      returning l.departement_code, l.session_id),
    told as (
      insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
        select b.departement_code, gen_random_uuid(), 'LETTER_REFUSED', s.body_id, at
        from back b join tenant.session s on s.departement_code = b.departement_code and s.id = b.session_id)
    select exists (select from back) $$`;

export class HearReturns1796608800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [cameBack, ...ownedBy('passerelle_letters', { [CAME_BACK]: ['passerelle_jobs'] })]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'set local role passerelle_letters',
      `drop function access.${CAME_BACK}`,
      'set local role passerelle_owner',
    ]);
  }
}
