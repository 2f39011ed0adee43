import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { gatedFields } from './http/field-gates';
import { leanResolvers } from './http/lean-resolvers';
import type { FeatureModule } from './platform';

/** The public schema, from the resolvers of the features. */
export async function buildApiSchema(modules: FeatureModule[]): Promise<GraphQLSchema> {
  const resolvers = modules.flatMap((module) => module.resolvers);
  const instances = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const schema = await buildSchema({
    resolvers: resolvers.map((resolver) => resolver.constructor) as unknown as NonEmptyArray<() => void>,
    container: { get: (type) => instances.get(type) },
    validate: false,
  });
  return leanResolvers(gatedFields(schema), instances);
}
