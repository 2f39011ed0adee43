import DataLoader from 'dataloader';
import type { RequestContext } from '../../../http/request-context';
import type { DocumentQueries, DocumentRow, NamedDocument } from './documents.queries';

/** A constant number of statements, whatever the number of decisions on a page. */
export class SignedCopyLoader {
  constructor(private readonly queries: DocumentQueries) {}

  async inForce(context: RequestContext, departement: string, decisionId: string): Promise<NamedDocument | null> {
    const rows = await this.of(context, departement).load(decisionId);
    const row = rows.find(({ replacedAt }) => replacedAt === null);
    return row ? this.queries.signedCopy(context, row) : null;
  }

  async replaced(context: RequestContext, departement: string, decisionId: string): Promise<NamedDocument[]> {
    const rows = await this.of(context, departement).load(decisionId);
    const former = rows.filter(({ replacedAt }) => replacedAt !== null);
    return former.flatMap((row) => this.queries.signedCopy(context, row) ?? []);
  }

  private of(context: RequestContext, departement: string): DataLoader<string, DocumentRow[]> {
    return context.once(
      `signed copies ${departement}`,
      () =>
        new DataLoader<string, DocumentRow[]>(async (ids) => {
          const rows = await this.queries.ofDecisions(context, departement, ids);
          return ids.map((id) => rows.filter(({ decisionId }) => decisionId === id));
        }),
    );
  }
}
