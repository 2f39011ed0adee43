import { GraphQLError } from 'graphql';
import { open, seal } from '../vault/master-key';

export const PAGE_MAX = 100;

/**
 * Keyset cursors, encrypted and bound to the list and its filter: a position may hold what the reader must not see,
 * and a cursor of another list, or a made-up one, is refused.
 */
export class Cursors {
  constructor(private readonly key: Buffer) {}

  encode(list: string, position: readonly string[]): string {
    return seal(this.key, Buffer.from(JSON.stringify(position)), list).toString('base64url');
  }

  /** The position after which the page starts; null for the first page. */
  decode(list: string, cursor: string | null | undefined): string[] | null {
    if (!cursor) return null;
    try {
      return JSON.parse(open(this.key, Buffer.from(cursor, 'base64url'), list).toString()) as string[];
    } catch {
      throw badInput('Ce curseur ne vient pas de cette liste : repartez de la première page.');
    }
  }
}

/** Size of a page, between 1 and 100. */
export function pageSize(first: number | null | undefined, byDefault = 20): number {
  const size = first ?? byDefault;
  if (size < 1 || size > PAGE_MAX) throw badInput(`Demandez de 1 à ${PAGE_MAX} lignes par page.`);
  return size;
}

/** A page out of one row more than was asked for. */
export function pageOf<Row>(rows: Row[], size: number, cursorOf: (row: Row) => string) {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    edges: () => nodes.map((node) => ({ node, cursor: cursorOf(node) })),
    pageInfo: { hasNextPage: rows.length > size, endCursor: last ? cursorOf(last) : null },
  };
}

export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
