import type { MigrationInterface, QueryRunner } from 'typeorm';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';

const IN_YEAR = 'between first_day and last_day';

/** A renewal is a referral of its own: it is no first request, and its pathway runs already. */
const WRITTEN: readonly (readonly [string, string])[] = [
  ["c.origin = 'RUNNING_PATHWAY' as registered,", "c.origin = 'RUNNING_PATHWAY' as registered, r.renewal,"],
  [
    `h.purpose = 'PSP' and not h.registered and h.received_on ${IN_YEAR}`,
    `h.purpose = 'PSP' and not h.registered and not h.renewal and h.received_on ${IN_YEAR}`,
  ],
  [
    `h.purpose = 'PSP' and not h.registered and h.sense = 'AUTHORISED' and h.signed_on ${IN_YEAR}`,
    `h.purpose = 'PSP' and not h.registered and not h.renewal and h.sense = 'AUTHORISED' and h.signed_on ${IN_YEAR}
    union all select 'RENEWED' as population, h.* from handled h where h.purpose = 'PSP' and h.renewal and h.sense = 'AUTHORISED' and h.signed_on ${IN_YEAR}`,
  ],
  [
    "h.purpose = 'PSP' and h.registered and h.signed_on",
    "h.purpose = 'PSP' and h.registered and not h.renewal and h.signed_on",
  ],
  ["h.sense = 'AUTHORISED' and h.started_on <=", "h.sense = 'AUTHORISED' and not h.renewal and h.started_on <="],
  [
    "h.sense = 'AUTHORISED' and h.started_on is not null",
    "h.sense = 'AUTHORISED' and not h.renewal and h.started_on is not null",
  ],
  [
    'held as (select s.id, s.formation from tenant.session s',
    `aids as (select b.kind, b.requested_on, b.granted_on, b.starts_on, b.ends_on from tenant.benefit b
      where b.departement_code = here and exists (select from tenant.referral r where r.departement_code = here and r.case_id = b.case_id
        and r.body_id = commission and r.kind = 'SHARE' and r.closed_reason is distinct from 'ERASED')),
    held as (select s.id, s.formation from tenant.session s`,
  ],
  [
    "union all select 'ASSOCIATIONS', 'TOTAL', 'TOTAL',",
    `union all select 'AIDS_ASKED', 'KIND', a.kind, count(*)::integer from aids a where a.requested_on ${IN_YEAR} group by a.kind
    union all select 'AIDS_GRANTED', 'KIND', a.kind, count(*)::integer from aids a where a.granted_on ${IN_YEAR} group by a.kind
    union all select 'AIDS_PAID', 'KIND', a.kind, count(*)::integer from aids a
      where a.starts_on <= last_day and (a.ends_on is null or a.ends_on >= first_day) group by a.kind
    union all select 'ASSOCIATIONS', 'TOTAL', 'TOTAL',`,
  ],
];

const inPlace = (from: string, to: string) => rewritten(literally(from), to, ['yearly_counts']);

/** The commission's year tells first authorisations from renewals, and counts the permits and the allowances that were recorded. */
export class CountRenewals1796400000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      WRITTEN.map(([from, to]) => inPlace(from, to)),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      [...WRITTEN].reverse().map(([from, to]) => inPlace(to, from)),
    );
  }
}
