import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../schema/gates';
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

  @Behind('LEVEL')
  @FieldResolver(() => [CaseDocument], {
    description: 'Papers of the file, those of the groups that the reader opens in full.',
  })
  async documents(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    const found = await this.queries.ofCase(context, row);
    return found.map(({ row: { id: uuid, slot, mediaType, size, uploadedAt }, name }) => {
      const id = encodeId('Document', row.departement, uuid);
      return { id, slot, name: name.value, mediaType, size, uploadedAt, url: `/documents/${id}` };
    });
  }

  @Behind('ACT')
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
