import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const COVERAGE = 'passerelle_coverage';

const activity = (held: string, year: string) => `
  create or replace view published.body_activity as
    select s.departement_code, s.body_kind, extract(year from s.held_on)::integer as year,
      count(*) filter (where s.status = 'PLANNED')::integer as planned,
      count(*) filter (where s.status in ('CONVENED', 'OPEN'))::integer as convened,
      count(*) filter (where s.status = 'HELD')::integer as held,
      count(*) filter (where s.status = 'POSTPONED' or s.postponed_from is not null)::integer as postponed,
      coalesce(sum(p.items), 0)::integer as policy_items,
      count(*) filter (where s.status = 'HELD' and (s.formation in ('POLICY', 'PLENARY') or p.items > 0))::integer as held_on_policy
    from tenant.session s cross join lateral (
      select count(*)::integer as items from tenant.agenda_item i
      where i.departement_code = s.departement_code and i.session_id = s.id) p
    where ${held} and ${year}
    group by 1, 2, 3`;

/**
 * A sitting on persons tells of persons: where the figures are masked, two of them are a victim. What leaves a département is
 * its sittings on policy, once the civil year is over; nothing else is there to take them away from.
 */
const ON_POLICY = `(s.formation in ('POLICY', 'PLENARY') or p.items > 0)`;
const OVER = 'extract(year from s.held_on) < extract(year from access.today())';

const asCoverage = (statement: string) => [
  `grant create on schema published to ${COVERAGE}`,
  `set local role ${COVERAGE}`,
  statement,
  'set local role passerelle_owner',
  `revoke create on schema published from ${COVERAGE}`,
];

export class CoverClosedYears1795943400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, asCoverage(activity(ON_POLICY, OVER)));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, asCoverage(activity('true', 'true')));
  }
}
