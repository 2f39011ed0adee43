import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { projectRoot } from '../../server/config/project-root';
import { clock } from '../../server/kernel/clock';
import type { IdType } from '../../server/kernel/id';
import { Crawl } from '../canaries/crawl';
import type { Pool } from '../canaries/documents';
import { partings, withoutSeals } from './compare';
import { HELD_IN, HERE, type Ground } from './ground';
import type { World } from './world';

const REFUSED = 'LIMIT_EXCEEDED';
const FAILED = /"(INTERNAL_ERROR|UNAVAILABLE)"/;
const PACK = 12;

export type Known = ReadonlyMap<IdType, readonly string[]>;

/** Every field of the root and of a département, everything that an id names, and what is served beside the API. */
export function documentsOver(known: Known, ground: Ground, filters: boolean): string[] {
  const schema = buildSchema(readFileSync(join(projectRoot(), 'schema/schema.graphql'), 'utf8'));
  const crawl = new Crawl(schema);
  const pool: Pool = {
    departement: HERE,
    id: (argument) => (/session/i.test(argument) ? ground.planned : ground.waiting.referralId),
    text: () => 'inconnu',
  };
  const explained = [...known.values()]
    .flat()
    .map((id) => `{ explainAccess(id: "${id}", group: IDENTITY) { id level { level reason rule } rules wouldOpen } }`);
  const year = `year: ${HELD_IN}`;
  const figures = `{ national { coverage(${year}) { territory { code } body planned convened held policyItems }
    coverageTotals(by: NATIONAL, ${year}) { body planned policyItems } } }`;
  const things = [...known].flatMap(([type, ids]) => crawl.nodes(ids, type, pool));
  return [...new Set([...crawl.readings(pool, filters), ...things, ...explained, figures])];
}

/** As many questions in one document as the platform takes: fewer requests, the same answers. */
export async function packed(
  documents: readonly string[],
  ask: (document: string) => Promise<{ text: string }>,
): Promise<string[]> {
  const whole = documents.filter((document) => !document.startsWith('{'));
  const asked = documents
    .filter((document) => document.startsWith('{'))
    .map((document) => document.slice(1, -1).trim());
  const packs = Array.from({ length: Math.ceil(asked.length / PACK) }, (_, index) =>
    fitting(asked.slice(index * PACK, (index + 1) * PACK), ask),
  );
  const fit: string[] = [];
  for (const pack of packs) fit.push(...(await pack));
  return [...whole, ...fit];
}

async function fitting(pieces: string[], ask: (document: string) => Promise<{ text: string }>): Promise<string[]> {
  const document = `{ ${pieces.map((piece, index) => `${/^\w+/.exec(piece)![0]}_${index}: ${piece}`).join(' ')} }`;
  if (pieces.length === 1 || !(await ask(document)).text.includes(REFUSED)) return [document];
  const half = Math.ceil(pieces.length / 2);
  return [...(await fitting(pieces.slice(0, half), ask)), ...(await fitting(pieces.slice(half), ask))];
}

/** Asked all at once, many worlds of one machine would keep each other waiting past what an answer may take. */
const AT_ONCE = 4;

async function fewAtOnce<Asked>(
  worlds: readonly World[],
  ask: (world: World, index: number) => Promise<Asked>,
): Promise<Asked[]> {
  const heard: Asked[] = [];
  for (let from = 0; from < worlds.length; from += AT_ONCE) {
    const some = worlds.slice(from, from + AT_ONCE);
    heard.push(...(await Promise.all(some.map((world, index) => ask(world, from + index)))));
  }
  return heard;
}

/** Where the answers of the first world and of each other one part: field by field, as one reader finds them. */
export async function differences(
  worlds: readonly World[],
  reader: string | null,
  documents: readonly string[],
  from: number,
): Promise<Set<string>[]> {
  const tokens = await Promise.all(worlds.map((world) => (reader ? world.token(reader) : null)));
  const parted = worlds.slice(1).map(() => new Set<string>());
  for (const [turn, document] of documents.entries()) {
    // One instant for all of them, and no two questions at one instant: the order of the journal is told by its instants.
    clock.freeze(new Date(from + turn * 10));
    const heard = await fewAtOnce(worlds, (world, index) => world.ask(tokens[index]!, document));
    const [first, ...others] = heard.map(({ status, text }) => `${status} ${withoutSeals(text)}`) as [
      string,
      ...string[],
    ];
    const failed = [first, ...others].find((text) => FAILED.test(text));
    if (failed) throw new Error(`It fails, and proves nothing: ${document} ${failed}`);
    if (first.includes(REFUSED)) throw new Error(`Too large, it explores nothing: ${document}`);
    others.forEach((text, index) => {
      if (text !== first) partings(first, text).forEach((field) => parted[index]!.add(field));
    });
  }
  return parted;
}
