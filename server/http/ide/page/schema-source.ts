import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { send } from './send';

async function fromFile(): Promise<GraphQLSchema | null> {
  const response = await fetch('/ide/schema.graphql');
  return response.ok ? buildSchema(await response.text(), { assumeValidSDL: true }) : null;
}

async function fromIntrospection(): Promise<GraphQLSchema | null> {
  const { body } = await send({ query: getIntrospectionQuery() });
  const data = (body as { data?: IntrospectionQuery | null }).data;
  return data?.__schema === undefined ? null : buildClientSchema(data);
}

/** The committed contract first: introspection may be refused to the anonymous, or cut by the depth limit. */
export async function loadSchema(): Promise<GraphQLSchema | null> {
  return (await fromFile().catch(() => null)) ?? (await fromIntrospection().catch(() => null));
}
