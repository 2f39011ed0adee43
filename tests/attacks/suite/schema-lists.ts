import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { allowedLists } from './allowed-lists';

/** Where what is published of persons begins. */
const ROOT = 'National';

/** Types that an answer about national figures may hold. */
export function reachedFrom(schema: GraphQLSchema, name = ROOT): GraphQLObjectType[] {
  const reached = new Map<string, GraphQLObjectType>();
  const visit = (type: unknown) => {
    if (!isObjectType(type) || reached.has(type.name)) return;
    reached.set(type.name, type);
    for (const field of Object.values(type.getFields())) visit(getNamedType(field.type));
  };
  visit(schema.getType(name));
  return [...reached.values()];
}

/** Every list among them: `Type.field`. */
export const listsOf = (schema: GraphQLSchema): string[] =>
  reachedFrom(schema)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isListType(getNullableType(field.type)))
        .map(({ name }) => `${type.name}.${name}`),
    )
    .sort();

/** Lists that nobody has said to be of the same length whoever is counted, and sayings about lists that are gone. */
export function unexplainedLists(schema: GraphQLSchema): { unknown: string[]; gone: string[] } {
  const [found, known] = [listsOf(schema), Object.keys(allowedLists)];
  return {
    unknown: found.filter((list) => !known.includes(list)),
    gone: known.filter((list) => !found.includes(list)),
  };
}
