import DataLoader from 'dataloader';
import type { RequestContext } from '../../../http/request-context';
import type { RetentionQueries } from './retention.queries';
import { retentionOf, type Retention } from './retention.rules';

/** One statement for all the files of a page. Per request, within one département. */
export class RetentionLoader {
  constructor(private readonly queries: RetentionQueries) {}

  /** Null for whoever is not the association's own. */
  ofCase(context: RequestContext, departement: string, caseId: string): Promise<Retention | null> {
    const actor = context.actor(departement);
    return context
      .once(
        `retention ${departement}`,
        () =>
          new DataLoader<string, Retention | null>(async (ids) => {
            const facts = new Map((await this.queries.factsOf(actor, ids)).map((row) => [row.id, row]));
            return ids.map((id) => (facts.has(id) ? retentionOf(facts.get(id)!, actor.today) : null));
          }),
      )
      .load(caseId);
  }
}
