import { createHmac, timingSafeEqual } from 'node:crypto';
import { GraphQLError } from 'graphql';

const TAG_BYTES = 12;
export const PAGE_MAX = 100;

/** Keyset cursors, sealed over the list and its filter: a cursor of another list, or a made-up one, is refused. */
export class Cursors {
  constructor(private readonly key: Buffer) {}

  encode(list: string, position: readonly string[]): string {
    const body = Buffer.from(JSON.stringify(position));
    return Buffer.concat([this.tag(list, body), body]).toString('base64url');
  }

  /** The position after which the page starts; null for the first page. */
  decode(list: string, cursor: string | null | undefined): string[] | null {
    if (!cursor) return null;
    const bytes = Buffer.from(cursor, 'base64url');
    const body = bytes.subarray(TAG_BYTES);
    const tag = this.tag(list, body);
    if (bytes.length <= TAG_BYTES || !timingSafeEqual(bytes.subarray(0, TAG_BYTES), tag)) {
      throw badInput('Ce curseur ne vient pas de cette liste : repartez de la première page.');
    }
    return JSON.parse(body.toString()) as string[];
  }

  private tag(list: string, body: Buffer): Buffer {
    return createHmac('sha256', this.key).update(`${list}|`).update(body).digest().subarray(0, TAG_BYTES);
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
