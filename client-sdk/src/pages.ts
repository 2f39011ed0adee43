export interface ConnectionShape<TNode> {
  nodes: readonly TNode[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Rows of a connection, fetched a page at a time, only as far as they are read. */
export class Pages<TNode> implements AsyncIterable<TNode> {
  constructor(private readonly fetchPage: (after: string | null) => Promise<ConnectionShape<TNode> | null>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<TNode> {
    for await (const page of this.byPage()) yield* page;
  }

  /** The same, page by page. */
  async *byPage(): AsyncGenerator<readonly TNode[]> {
    for (let after: string | null = null; ;) {
      const page: ConnectionShape<TNode> | null = await this.fetchPage(after);
      if (!page) return;
      yield page.nodes;
      const { hasNextPage, endCursor } = page.pageInfo;
      if (!hasNextPage || !endCursor || endCursor === after) return;
      after = endCursor;
    }
  }

  /** The first `max` rows at most: a list has no length that anybody may know beforehand. */
  async collect(max: number): Promise<TNode[]> {
    const rows: TNode[] = [];
    if (max <= 0) return rows;
    for await (const row of this) {
      rows.push(row);
      if (rows.length >= max) break;
    }
    return rows;
  }
}
