import DataLoader from 'dataloader';
import type { RequestContext } from '../../../http/request-context';
import type { PathwayQueries, PathwayRow } from './pathways.queries';

/** One statement for all that a page asks for. Per request, within one département. */
export class PathwayLoader {
  constructor(private readonly queries: PathwayQueries) {}

  ofCase(context: RequestContext, departement: string, caseId: string): Promise<PathwayRow | null> {
    const actor = context.actor(departement);
    return context
      .once(
        `pathways ${departement}`,
        () =>
          new DataLoader<string, PathwayRow | null>(async (ids) => {
            const rows = new Map((await this.queries.ofCases(actor, ids)).map((row) => [row.caseId, row]));
            return ids.map((id) => rows.get(id) ?? null);
          }),
      )
      .load(caseId);
  }

  renewal(context: RequestContext, departement: string, referralId: string): Promise<boolean> {
    const actor = context.actor(departement);
    return context
      .once(
        `renewals ${departement}`,
        () =>
          new DataLoader<string, boolean>(async (ids) => {
            const rows = new Map((await this.queries.renewals(actor, ids)).map(({ id, renewal }) => [id, renewal]));
            return ids.map((id) => rows.get(id) ?? false);
          }),
      )
      .load(referralId);
  }
}
