import type { Platform } from '../world/platform';
import { keyOf, type Coordinate, type Person } from '../world/person';
import { removeFacts, writeFacts } from '../world/write-world';
import type { Laboratory, SeenCell, SeenNode, Target } from './target';

/** Tables to a document: under the limits of the API (30 aliases, 3 000 tokens). */
const BATCH = 12;

const TABLE = 'cells { value coordinates { dimension code } }';

/** A release behind the API, as one reader sees it: everything goes through GraphQL over HTTP. */
export class GraphQLTarget implements Target {
  private seen?: Promise<Map<string, readonly SeenCell[]>>;

  private constructor(
    private readonly platform: Platform,
    private readonly release: string,
    private readonly reader: string | null,
    readonly nodes: readonly SeenNode[],
  ) {}

  /** `reader`: a token, or null for anybody. */
  static async open(
    platform: Platform,
    release: string,
    reader: string | null,
    audiences: readonly string[] = ['PUBLIC', 'MIPROF'],
  ): Promise<GraphQLTarget> {
    const data = await answered(
      platform,
      reader,
      `{ national { release(id: "${release}") { lattice { nodes { id place dimensions audience margin floor } } } } }`,
    );
    const nodes = (data.release.lattice.nodes as (SeenNode & { audience: string })[]).filter(({ audience }) =>
      audiences.includes(audience),
    );
    return new GraphQLTarget(platform, release, reader, nodes);
  }

  async table(node: string): Promise<readonly SeenCell[]> {
    return (await (this.seen ??= this.everything())).get(node)!;
  }

  async cells(
    wanted: readonly { node: string; coordinates: readonly Coordinate[] }[],
  ): Promise<readonly (number | null)[]> {
    const tables = new Map<string, Map<string, number | null>>();
    for (const node of new Set(wanted.map((one) => one.node)))
      tables.set(node, new Map((await this.table(node)).map(({ coordinates, value }) => [keyOf(coordinates), value])));
    return wanted.map(({ node, coordinates }) => tables.get(node)!.get(keyOf(coordinates)) ?? null);
  }

  private async everything(): Promise<Map<string, readonly SeenCell[]>> {
    const tables = new Map<string, readonly SeenCell[]>();
    for (let from = 0; from < this.nodes.length; from += BATCH) {
      const some = this.nodes.slice(from, from + BATCH);
      const document = `{ national { release(id: "${this.release}") { ${some.map(({ id }, at) => `t${at}: table(node: "${id}") { ${TABLE} }`).join(' ')} } } }`;
      const { release } = await answered(this.platform, this.reader, document);
      some.forEach(({ id }, at) => tables.set(id, release[`t${at}`].cells));
    }
    return tables;
  }
}

/** `data.national`, or the error that came instead. */
export async function answered(platform: Platform, reader: string | null, document: string): Promise<any> {
  const { text } = await platform.ask(reader, document);
  const { data, errors } = JSON.parse(text) as { data?: { national: unknown }; errors?: unknown };
  if (errors || !data) throw new Error(`${document.slice(0, 200)}: ${text.slice(0, 500)}`);
  return data.national;
}

/** The real thing: a world in the database's rows, frozen by the freeze role, read through the API. */
export const graphqlLaboratory = (
  platform: Platform,
  persons: readonly Person[],
  year: string,
  reader: string | null,
): Laboratory => ({
  persons,
  publish: async (secret, without = []) => {
    await platform.unpublish(year);
    await removeFacts(platform.admin, without, year);
    await platform.freeze(year, secret);
    await writeFacts(platform.admin, without, year);
    return GraphQLTarget.open(platform, year, reader);
  },
});
