import type { RequestContext } from '../../../http/request-context';
import { fault } from '../../../http/errors';
import { delayNodeOf, type Lattice, type LatticeNode } from './lattice.rules';
import type { ReleaseQueries, ReleaseRow } from './releases.queries';
import { delaysOf, shownIn, tableOf, type ShownCells } from './releases.view';
import type { PublishedTable } from './published-release';
import { wholeOf } from './shares.rules';
import { silentRegions } from './silent-regions.rules';

const NONE: ReadonlySet<string> = new Set();

/** What one request reads of the releases: each thing once, whatever the aliases under which it is asked. */
export class ReleaseReader {
  constructor(private readonly queries: ReleaseQueries) {}

  releases(context: RequestContext): Promise<ReleaseRow[]> {
    return context.once('releases', () => this.queries.releases(context.publishedReader));
  }

  /** Null for a year that is not published, whatever the reason. */
  async release(context: RequestContext, id: string): Promise<ReleaseRow | null> {
    return (await this.releases(context)).find((release) => release.id === id) ?? null;
  }

  /** An unknown node and one that the reader is not shown are refused alike. */
  async node(context: RequestContext, lattice: Lattice, id: string): Promise<LatticeNode> {
    const node = lattice.nodes.find((found) => found.id === id);
    if (node?.audience === 'PUBLIC') return node;
    const holds = await context.once('holds miprof', () => this.queries.holdsMiprof(context.publishedReader));
    if (node && holds) return node;
    throw fault('NODE_NOT_PUBLISHED');
  }

  async table(context: RequestContext, release: ReleaseRow, node: LatticeNode): Promise<PublishedTable> {
    const whole = wholeOf(release.lattice, node);
    const read = whole === null || whole === 'TABLE' ? [node] : [node, whole];
    const [silent, ...shown] = await Promise.all([
      this.silent(context, release, node),
      ...read.map(async ({ id }) => [id, await this.shown(context, release, id)] as const),
    ]);
    const cells = new Map(shown);
    return tableOf(release.lattice, node, ({ id }) => cells.get(id)!, silent);
  }

  private async silent(
    context: RequestContext,
    { id, lattice }: ReleaseRow,
    { place }: LatticeNode,
  ): Promise<ReadonlySet<string>> {
    if (place !== 'REGION') return NONE;
    return silentRegions(lattice, await this.coverage(context, id));
  }

  coverage(context: RequestContext, release: string) {
    return context.once(`coverage of release ${release}`, () =>
      this.queries.coverage(context.publishedReader, release),
    );
  }

  async delays(context: RequestContext, release: ReleaseRow) {
    const node = await this.node(context, release.lattice, delayNodeOf(release.lattice)?.id ?? '');
    return delaysOf(release.lattice, await this.shown(context, release, node.id));
  }

  private shown(context: RequestContext, release: ReleaseRow, node: string): Promise<ShownCells> {
    return context.once(`cells ${release.id} ${node}`, async () =>
      shownIn(await this.queries.cells(context.publishedReader, release.id, node)),
    );
  }
}
