import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

/** Sittings whose very existence speaks of a person or an inquiry are outside every figure. */
const COUNTED = `formation not in ('RESTRICTED', 'MINORS_PATHWAYS')`;

const up = [
  'grant select (departement_code, id, body_id, body_kind, formation, held_on, status, postponed_from) on tenant.session to passerelle_statistics',
  `create policy coverage on tenant.session for select to passerelle_statistics using (${COUNTED})`,
  'grant select (departement_code, session_id, kind, status) on tenant.agenda_item to passerelle_statistics',
  `create policy coverage on tenant.agenda_item for select to passerelle_statistics using (kind = 'POLICY')`,
  `create view published.body_coverage as
     select b.departement_code, b.kind as body_kind, b.state, b.state_since, m.account_mandates
     from directory.body b cross join lateral (
       select count(*)::integer as account_mandates from directory.mandate m
       where m.departement_code = b.departement_code and m.body_id = b.id and m.revoked_at is null
         and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)) m`,
  `create view published.body_activity as
     select s.departement_code, s.body_kind, extract(year from s.held_on)::integer as year,
       count(*) filter (where s.status = 'PLANNED')::integer as planned,
       count(*) filter (where s.status in ('CONVENED', 'OPEN'))::integer as convened,
       count(*) filter (where s.status = 'HELD')::integer as held,
       count(*) filter (where s.status = 'POSTPONED' or s.postponed_from is not null)::integer as postponed,
       coalesce(sum(p.items), 0)::integer as policy_items,
       -- The legal minimum of the commission is about policy: a sitting on persons alone does not count for it.
       count(*) filter (where s.status = 'HELD' and (s.formation in ('POLICY', 'PLENARY') or p.items > 0))::integer as held_on_policy
     from tenant.session s cross join lateral (
       select count(*)::integer as items from tenant.agenda_item i
       where i.departement_code = s.departement_code and i.session_id = s.id) p
     group by 1, 2, 3`,
  ...['body_coverage', 'body_activity'].flatMap((view) => [
    `grant select on published.${view} to passerelle_app`,
    `alter view published.${view} owner to passerelle_statistics`,
  ]),
];

const down = [
  'drop view published.body_activity', 'drop view published.body_coverage',
  'drop policy coverage on tenant.agenda_item', 'drop policy coverage on tenant.session',
  'revoke all on tenant.session, tenant.agenda_item from passerelle_statistics',
];

export class CreateNationalCoverage1795424880000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
