/** Codes of départements alone, so that `/graphql` and its neighbours keep their addresses. */
const DEPARTEMENT = '\\d[\\dAB]\\d?';

/** As Fastify writes a parameter with a form of its own. */
export const fastifyPath = (path: string): string => path.replace(':departement', `:departement(^${DEPARTEMENT}$)`);

export interface Matched<T> {
  route: T;
  params: Record<string, string>;
}

/** The route of an address, and its parameters. */
export function matching<T extends { path: string }>(routes: readonly T[], address: string): Matched<T> | null {
  const [path = ''] = address.split(/[?#]/);
  for (const route of routes) {
    const found = expressionOf(route.path).exec(path);
    if (found) return { route, params: { ...found.groups } };
  }
  return null;
}

const expressionOf = (path: string): RegExp =>
  new RegExp(
    `^${path.replace(/:(\w+)/g, (_all, name) => `(?<${name}>${name === 'departement' ? DEPARTEMENT : '[^/]+'})`)}$`,
  );
