import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { gatedFields } from './http/field-gates';
import { indexExtensions } from './http/indexed-extensions';
import { leanResolvers } from './http/lean-resolvers';
import type { FeatureModule } from './platform';

/** The public schema, from the resolvers of the features. */
export async function buildApiSchema(modules: FeatureModule[]): Promise<GraphQLSchema> {
  const resolvers = modules.flatMap((module) => module.resolvers);
  const instances = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  indexExtensions();
  const schema = await buildSchema({
    resolvers: resolvers.map((resolver) => resolver.constructor) as unknown as NonEmptyArray<() => void>,
    container: { get: (type) => instances.get(type) },
    validate: false,
    // Apollo validates the schema that it is given; this would run the whole introspection.
    skipCheck: true,
  });
  return leanResolvers(gatedFields(schema), instances);
}
