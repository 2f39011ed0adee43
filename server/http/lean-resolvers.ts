import { isObjectType, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Metadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Method = (...parameters: unknown[]) => unknown;

/**
 * TypeGraphQL wraps every field, for middlewares and conversions that are not used here: on a list the wrappers cost more
 * than the fields. A plain field gets the default resolver, a method without arguments is called directly; a method with
 * arguments keeps its wrapper, which converts and checks them.
 */
export function leanResolvers(schema: GraphQLSchema, instances: ReadonlyMap<unknown, object>): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) lighten(type.name, field, instances);
  }
  return schema;
}

function lighten(
  typeName: string,
  field: GraphQLField<unknown, unknown>,
  instances: ReadonlyMap<unknown, object>,
): void {
  const metadata = metadataOf(typeName, field.name, instances);
  if (!metadata) field.resolve = undefined;
  else if (field.args.length === 0) field.resolve = directCall(metadata, instances.get(metadata.target)!);
}

function metadataOf(
  typeName: string,
  fieldName: string,
  instances: ReadonlyMap<unknown, object>,
): Metadata | undefined {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  return fieldResolvers.find(
    (found) =>
      found.schemaName === fieldName &&
      instances.has(found.target) &&
      objectTypes.find(({ target }) => target === found.getObjectType?.())?.name === typeName,
  );
}

function directCall({ methodName, params = [] }: Metadata, instance: object): GraphQLFieldResolver<unknown, unknown> {
  const method = (instance as Record<string, Method>)[methodName]!.bind(instance);
  const kinds = [...params].sort((a, b) => a.index - b.index).map(({ kind }) => kind);
  switch (kinds.join(' ')) {
    case '':
      return () => method();
    case 'root':
      return (root) => method(root);
    case 'context':
      return (_root, _args, context) => method(context);
    case 'root context':
      return (root, _args, context) => method(root, context);
    case 'root context info':
      return (root, _args, context, info) => method(root, context, info);
    default:
      throw new Error(`${methodName}: parameters (${kinds.join(', ')}) that a field without arguments does not take`);
  }
}
