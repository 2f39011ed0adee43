import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Behind } from '../../schema/gates';
import { Node } from '../../schema/node.types';
import { badInput, PAGE_MAX } from './cursors';
import type { NodeLoaders } from './node-loaders';
import type { RequestContext } from './request-context';
import { decodeId, type GlobalId } from '../kernel/id';

@Resolver()
export class NodeResolver {
  constructor(private readonly loaders: NodeLoaders) {}

  @Behind('TENANT')
  @Query(() => Node, {
    nullable: true,
    description: 'One thing by its id. Another département’s, a malformed and an unknown id are the same: null.',
  })
  node(
    @Arg('id', () => ID, { description: 'Opaque id.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return this.load(context, decodeId(id));
  }

  @Behind('TENANT')
  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Several things of one département, in the order asked for; null where there is nothing for this reader.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100, all of one département.' }) ids: string[],
    @Ctx() context: RequestContext,
  ) {
    if (ids.length > PAGE_MAX) throw badInput(`Demandez au plus ${PAGE_MAX} éléments à la fois.`);
    const decoded = ids.map(decodeId);
    const departements = new Set(decoded.flatMap((found) => found?.departement ?? []));
    if (departements.size > 1) throw badInput('Demandez les éléments d’un seul département à la fois.');
    return Promise.all(decoded.map((found) => this.load(context, found)));
  }

  private async load(context: RequestContext, found: GlobalId | null): Promise<object | null> {
    const { account } = context;
    const loader = found && account ? this.loaders[found.type] : undefined;
    return loader && found ? loader(context, found.departement, found.uuid) : null;
  }
}
