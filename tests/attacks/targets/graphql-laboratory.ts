import type { Edition, Life } from '../world/life';
import { keyOf, type Coordinate } from '../world/person';
import type { Platform } from '../world/platform';
import { removeLives, writeLives } from '../world/write-world';
import type { Exposure, Laboratory, Publication, SeenNode } from './target';

/** Tables to a document: under the limits of the API (30 aliases, 3 000 tokens). */
const BATCH = 12;

const TABLE = 'cells { value coordinates { dimension code } }';

interface SeenCell {
  readonly coordinates: readonly Coordinate[];
  readonly value: number | null;
}

/** `data.national`, or the error that came instead. */
export async function answered(platform: Platform, reader: string | null, document: string): Promise<any> {
  const { text } = await platform.ask(reader, document);
  const { data, errors } = JSON.parse(text) as { data?: { national: unknown }; errors?: unknown };
  if (errors || !data) throw new Error(`${document.slice(0, 200)}: ${text.slice(0, 500)}`);
  return data.national;
}

export const cellsOf = (cells: readonly SeenCell[]): Map<string, number | null> =>
  new Map(cells.map(({ coordinates, value }) => [keyOf(coordinates), value]));

/** The tables of a release as its catalogue announces them to a reader. `reader`: a token, or null for anybody. */
export async function announced(
  platform: Platform,
  release: string,
  reader: string | null,
  audiences: readonly string[] = ['PUBLIC', 'MIPROF'],
): Promise<SeenNode[]> {
  const data = await answered(
    platform,
    reader,
    `{ national { release(id: "${release}") { lattice { nodes { id place dimensions audience margin floor } } } } }`,
  );
  return (data.release.lattice.nodes as (SeenNode & { audience: string })[]).filter(({ audience }) =>
    audiences.includes(audience),
  );
}

/** A release behind the API, as one reader sees it: everything goes through GraphQL over HTTP. */
export async function readRelease(
  platform: Platform,
  release: string,
  reader: string | null,
  nodes: readonly SeenNode[],
): Promise<Exposure> {
  const tables = new Map<string, Map<string, number | null>>();
  for (let from = 0; from < nodes.length; from += BATCH) {
    const some = nodes.slice(from, from + BATCH);
    const asked = some.map(({ id }, at) => `t${at}: table(node: "${id}") { ${TABLE} }`).join(' ');
    const { release: read } = await answered(
      platform,
      reader,
      `{ national { release(id: "${release}") { ${asked} } } }`,
    );
    some.forEach(({ id }, at) => tables.set(id, cellsOf(read[`t${at}`].cells)));
  }
  return { nodes, tables };
}

/** Everything that is published of a triennium, to one reader. */
export async function readAll(
  platform: Platform,
  editions: readonly Edition[],
  reader: string | null,
  audiences?: readonly string[],
): Promise<Publication> {
  const seen = new Map<string, Exposure>();
  for (const { id } of editions)
    seen.set(id, await readRelease(platform, id, reader, await announced(platform, id, reader, audiences)));
  return seen;
}

/** Each release under a secret of its own, as the key store gives them: the same words for the model and for the platform. */
export async function freezeAll(platform: Platform, editions: readonly Edition[], secret: string): Promise<void> {
  await platform.unpublish(...editions.map(({ id }) => id).reverse());
  for (const { id } of editions) await platform.freeze(id, secret);
}

/** The real thing: a world in the database's rows, frozen by the freeze role, read through the API. */
export const graphqlLaboratory = (
  platform: Platform,
  lives: readonly Life[],
  editions: readonly Edition[],
  reader: string | null,
): Laboratory => ({
  editions,
  lives,
  publish: async (secret, added = []) => {
    if (added.length > 0) await writeLives(platform.admin, added);
    await freezeAll(platform, editions, secret);
    if (added.length > 0) await removeLives(platform.admin, added);
    return readAll(platform, editions, reader);
  },
});
