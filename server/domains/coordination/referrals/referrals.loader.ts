import DataLoader from 'dataloader';
import type { RequestContext } from '../../../http/request-context';
import type { ReferralQueries, ReferralRow } from './referrals.queries';

/** One statement for all the referrals that a page asks for. Per request, within one département. */
export class ReferralLoaders {
  constructor(private readonly queries: ReferralQueries) {}

  byId(context: RequestContext, departement: string, id: string): Promise<ReferralRow | null> {
    const actor = context.actor(departement);
    return context
      .once(
        `referrals ${departement}`,
        () =>
          new DataLoader<string, ReferralRow | null>(async (ids) => {
            const rows = new Map((await this.queries.byIds(actor, [...ids])).map((row) => [row.id, row]));
            return ids.map((wanted) => rows.get(wanted) ?? null);
          }),
      )
      .load(id);
  }

  ofCase(context: RequestContext, departement: string, caseId: string): Promise<ReferralRow[]> {
    const actor = context.actor(departement);
    return context
      .once(
        `referrals of cases ${departement}`,
        () =>
          new DataLoader<string, ReferralRow[]>(async (ids) => {
            const rows = await this.queries.ofCases(actor, [...ids]);
            return ids.map((wanted) => rows.filter(({ fileId }) => fileId === wanted));
          }),
      )
      .load(caseId);
  }
}
