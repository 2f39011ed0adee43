import type { RequestContext } from '../../../http/request-context';
import type { BodyQueries, BodyRow } from './bodies.queries';

/** The bodies of a département, read once per request: three rows at most. */
export function bodiesOf(context: RequestContext, queries: BodyQueries, departement: string): Promise<BodyRow[]> {
  return context.once(`bodies ${departement}`, () => queries.bodies(context.actor(departement)));
}

export async function bodyById(
  context: RequestContext,
  queries: BodyQueries,
  departement: string,
  id: string,
): Promise<BodyRow | null> {
  return (await bodiesOf(context, queries, departement)).find((body) => body.id === id) ?? null;
}
