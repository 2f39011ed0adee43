import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'Whatever has an id of its own. Rows say what they are in `nodeType`.',
  resolveType: (row: { nodeType: string }) => row.nodeType,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id: not a secret, never a right.' })
  id!: string;
}
