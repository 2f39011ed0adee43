import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import type { GraphQLResolveInfo } from 'graphql';
import { Body } from '../../../../schema/bodies.types';
import { Mandate } from '../../../../schema/directory.types';
import { Referral } from '../../../../schema/referrals.types';
import { Session } from '../../../../schema/sessions.types';
import { selectedBelow } from '../../../http/lookahead';
import type { RequestContext } from '../../../http/request-context';
import { bodyById } from './bodies.loader';
import type { BodyQueries, BodyRow } from './bodies.queries';
import type { BodyKind } from '../../../kernel/words';

interface InBody {
  departement: string | null;
  bodyId: string | null;
  bodyKind?: BodyKind;
}

/** Told by the row and by the texts alone: the hot lists read no directory. */
const WITHOUT_READ = new Set(['__typename', 'id', 'kind', 'name', 'shortName', 'legalBasis', 'reference']);

async function bodyOf(
  row: InBody,
  context: RequestContext,
  info: GraphQLResolveInfo,
  queries: BodyQueries,
): Promise<BodyRow | null> {
  const { departement, bodyId, bodyKind } = row;
  if (!departement || !bodyId) return null;
  const lean = bodyKind !== undefined && [...selectedBelow(info)].every((field) => WITHOUT_READ.has(field));
  if (lean) return { nodeType: 'Body', departement, id: bodyId, kind: bodyKind };
  return bodyById(context, queries, departement, bodyId);
}

@Resolver(() => Session)
export class SessionBodyResolver {
  constructor(private readonly queries: BodyQueries) {}

  @Behind('SITTING')
  @FieldResolver(() => Body, { description: 'Body that sits (instance).' })
  body(@Root() row: InBody, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<BodyRow | null> {
    return bodyOf(row, context, info, this.queries);
  }
}

@Resolver(() => Referral)
export class ReferralBodyResolver {
  constructor(private readonly queries: BodyQueries) {}

  @Behind('DOOR')
  @FieldResolver(() => Body, { description: 'Body that the case is sent to (instance saisie).' })
  body(@Root() row: InBody, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<BodyRow | null> {
    return bodyOf(row, context, info, this.queries);
  }
}

@Resolver(() => Mandate)
export class MandateBodyResolver {
  constructor(private readonly queries: BodyQueries) {}

  @Behind('DIRECTORY')
  @FieldResolver(() => Body, { nullable: true, description: 'Body of the seat or of the secretariat.' })
  body(@Root() row: InBody, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<BodyRow | null> {
    return bodyOf(row, context, info, this.queries);
  }
}
