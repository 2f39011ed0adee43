import DataLoader from 'dataloader';
import type { RequestContext } from '../../../http/request-context';
import type { SupportAsked, SupportOutcomeKind } from '../../../kernel/words';
import { columns, date, instant, json, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Database } from '../../../tenancy/database';

const OUTCOME = columns('access.visible_support_outcome', {
  kind: text<SupportOutcomeKind>(),
  heldOn: date(),
  recordedAt: instant(),
});
export type OutcomeRow = RowOf<typeof OUTCOME>;

/** What is asked, behind any door to the referral; what came out, as far as the reader is told. */
const SUPPORT = columns('tenant.referral', {
  id: uuid(),
  supportAsked: text<SupportAsked>().orNull(),
  outcome: json<OutcomeRow | null>(
    (at) => `(select ${OUTCOME.json('o')} from access.visible_support_outcome o
      where o.departement_code = ${at('departement_code')} and o.referral_id = ${at('id')} offset 0)`,
  ),
});
export type SupportRow = RowOf<typeof SUPPORT>;

/** One statement for all the referrals that a page asks for. */
export class SupportQueries {
  constructor(private readonly database: Database) {}

  ofReferral(context: RequestContext, departement: string, id: string): Promise<SupportRow | null> {
    return context
      .once(
        `support ${departement}`,
        () =>
          new DataLoader<string, SupportRow | null>(async (ids) => {
            const rows = await this.database.read<SupportRow>(context.actor(departement), { text: OF, values: [ids] });
            return ids.map((wanted) => rows.find((row) => row.id === wanted) ?? null);
          }),
      )
      .load(id);
  }
}

const OF = `
  select ${SUPPORT.select('r')} from tenant.referral r
  where r.departement_code = access.departement() and r.id = any($1::uuid[])`;
