import type { MigrationInterface, QueryRunner } from 'typeorm';
import { doorsByAge, endOf, startOf } from './support/candidate-doors';
import { run } from './support/run';

/**
 * Child welfare may go on after majority where she agreed to it, until twenty-one at most (CASF L.222-5): until the last day that was
 * agreed, and never past the month before that of her twenty-first birthday, which is all that the coded month tells.
 */
const AFTERCARE = `case when r.aftercare_until is not null then
        least(${endOf('r.aftercare_until')}, ${startOf("(c.majority_month + interval '35 months')::date")}) end`;

const UNTIL = `case when g.role = 'CHILD_WELFARE' and a.facts & 1 <> 0 then greatest(a.until, ${AFTERCARE}) else a.until end`;

/** Glass that is closed has no door. */
const byAge = doorsByAge.replace('tenant.break_glass b', 'access.open_glass b');

const columns = [
  `alter table tenant.referral add column aftercare_agreed_on date, add column aftercare_until date,
     add constraint aftercare_is_agreed check ((aftercare_agreed_on is null) = (aftercare_until is null) and aftercare_until >= aftercare_agreed_on),
     add constraint aftercare_of_a_minor check (aftercare_until is null or formation in ('MINORS_PATHWAYS', 'PROTECTION_CIRCUIT'))`,
];

const asGrants = (statement: string) => [
  'set local role passerelle_grants',
  statement,
  'set local role passerelle_owner',
];

export class RecordAftercare1795978800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...columns,
      ...asGrants(byAge.replace('least(g.expires, a.until)', `least(g.expires, ${UNTIL})`)),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...asGrants(byAge),
      'alter table tenant.referral drop column aftercare_agreed_on, drop column aftercare_until',
    ]);
  }
}
