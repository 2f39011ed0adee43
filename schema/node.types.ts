import { Field, ID, InterfaceType } from 'type-graphql';
import { Behind } from './gates';

@InterfaceType({
  description: 'Whatever has an id of its own. Rows say what they are in `nodeType`.',
  resolveType: (row: { nodeType: string }) => row.nodeType,
})
export abstract class Node {
  @Behind('DOOR')
  @Field(() => ID, { description: 'Opaque id: not a secret, never a right.' })
  id!: string;
}
