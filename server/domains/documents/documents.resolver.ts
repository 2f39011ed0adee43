import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CaseFile } from '../../../schema/cases.types';
import { CaseDocument, RemoveDocumentInput, RemoveDocumentPayload } from '../../../schema/documents.types';
import type { RequestContext } from '../../http/request-context';
import { departementOf, encodeId } from '../../kernel/id';
import type { CaseRow } from '../cases/cases.queries';
import type { DocumentQueries } from './documents.queries';
import type { DocumentService } from './documents.service';

@Resolver(() => CaseFile)
export class DocumentResolver {
  constructor(
    private readonly queries: DocumentQueries,
    private readonly service: DocumentService,
  ) {}

  @FieldResolver(() => [CaseDocument], {
    description: 'Papers of the file, those of the groups that the reader opens in full.',
  })
  async documents(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    const actor = context.actor(row.departement);
    const views = await this.queries.ofCase(actor, row.id);
    for (const { slot } of views)
      context.reads.note(actor, { holder: row.id, source: row.source, group: `name ${slot}`, level: 'FULL' });
    return views.map((view) => {
      const id = encodeId('Document', row.departement, view.id);
      return { ...view, id, name: this.queries.nameOf(view), url: `/documents/${id}` };
    });
  }

  @Mutation(() => RemoveDocumentPayload, {
    description: 'Removes a paper from the file, for good. Association’s caseworker.',
  })
  async removeDocument(
    @Arg('input', () => RemoveDocumentInput) input: RemoveDocumentInput,
    @Ctx() context: RequestContext,
  ) {
    const { id, userErrors, warnings } = await this.service.remove(
      context.actor(departementOf(input.documentId)),
      input,
    );
    return { removed: id ? true : null, userErrors, warnings };
  }
}
