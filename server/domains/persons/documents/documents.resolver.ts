import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { FormerDecision } from '../../../../schema/decision-life.types';
import { Decision } from '../../../../schema/decisions.types';
import { Behind } from '../../../../schema/gates';
import { CaseFile } from '../../../../schema/cases.types';
import { CaseDocument, RemoveDocumentInput, RemoveDocumentPayload } from '../../../../schema/documents.types';
import type { RequestContext } from '../../../http/request-context';
import { departementOf, encodeId } from '../../../kernel/id';
import type { ReferralKind } from '../../../kernel/words';
import type { CaseRow } from '../cases';
import { Referral } from '../../../../schema/referrals.types';
import type { DocumentQueries, NamedDocument, ReferralDoors } from './documents.queries';
import type { DocumentService } from './documents.service';
import type { SignedCopyLoader } from './signed-copies.loader';

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
    return (await this.queries.ofCase(context, row)).map(shown);
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

@Resolver(() => Referral)
export class ReferralDocumentResolver {
  constructor(private readonly queries: DocumentQueries) {}

  @Behind('LEVEL')
  @FieldResolver(() => [CaseDocument], {
    description:
      'Papers behind this referral: of the groups that its doors open in full, to whoever reads the identity in full there. Empty ' +
      'for an alert, and for whoever reads under pseudonym.',
  })
  async documents(@Root() row: ReferralDoors & { kind: ReferralKind }, @Ctx() context: RequestContext) {
    return row.kind !== 'SHARE' ? [] : (await this.queries.ofReferral(context, row)).map(shown);
  }
}

interface DecisionAt {
  departement: string;
  id: string;
}

@Resolver(() => Decision)
export class SignedCopyResolver {
  constructor(private readonly loader: SignedCopyLoader) {}

  @Behind('LEVEL')
  @FieldResolver(() => CaseDocument, {
    nullable: true,
    description:
      'The act as it was signed (exemplaire signé), joined by POST /documents?decision=ID&name=NAME. It bears the name: null where ' +
      'there is none, and for whoever does not read the identity in full at this door. Journaled.',
  })
  async signedCopy(@Root() { departement, id }: DecisionAt, @Ctx() context: RequestContext) {
    const found = await this.loader.inForce(context, departement, id);
    return found && shown(found);
  }

  @Behind('LEVEL')
  @FieldResolver(() => [CaseDocument], {
    description: 'Signed copies that another took the place of, the latest first; to the same readers.',
  })
  async formerSignedCopies(@Root() { departement, id }: DecisionAt, @Ctx() context: RequestContext) {
    return (await this.loader.replaced(context, departement, id)).map(shown);
  }
}

@Resolver(() => FormerDecision)
export class FormerSignedCopyResolver {
  constructor(private readonly loader: SignedCopyLoader) {}

  @Behind('LEVEL')
  @FieldResolver(() => CaseDocument, {
    nullable: true,
    description: 'The act as it was signed, of a decision that was withdrawn or annulled; to whoever read it before.',
  })
  async signedCopy(@Root() { departement, id }: DecisionAt, @Ctx() context: RequestContext) {
    const found = await this.loader.inForce(context, departement, id);
    return found && shown(found);
  }
}

function shown({ row, name }: NamedDocument) {
  const { departement, id: uuid, slot, mediaType, size, uploadedAt, sha256, receivedSha256, replacedAt } = row;
  const id = encodeId('Document', departement, uuid);
  const told = { id, slot, name: name.value, mediaType, size, uploadedAt, sha256, receivedSha256, replacedAt };
  return { ...told, url: `/documents/${id}` };
}
