import type { Check } from '../suite/side-channels';
import type { Publication } from '../targets/target';
import { announced, readAll, readRelease } from '../targets/graphql-laboratory';
import { wholeOf, type Ground } from './ground';
import { log, permissions, untouched } from './closed-checks';
import { domainOf, keyOf } from './person';

const tableOf = (release: string, node: string, coordinates = '[]', fields = 'cells { value masked share }') =>
  `{ national { release(id: "${release}") { table(node: "${node}", coordinates: ${coordinates}) { ${fields} } } } }`;

const sameAs = (texts: readonly string[], what: string): string | null =>
  new Set(texts).size === 1 ? null : `${what}: ${[...new Set(texts)].map((text) => text.slice(0, 160)).join(' / ')}`;

/** A table that is not for the reader, and one that does not exist, in a year or a triennium: one answer. */
const refusals = (ground: Ground): Check => ({
  name: 'refusals alike',
  run: async () => {
    const { platform, editions, readers } = ground;
    const nodes = ['national.origin', 'departement.form', 'departement.sex', 'inconnu'];
    const texts: string[] = [];
    for (const { id } of editions)
      for (const reader of [null, readers.coordinator, readers.association])
        for (const node of nodes) texts.push((await platform.ask(reader, tableOf(id, node))).text);
    if (!texts[0]!.includes('NODE_NOT_PUBLISHED')) return `not refused: ${texts[0]!.slice(0, 160)}`;
    return sameAs(texts, 'refusals differ');
  },
});

const periods = ({ platform, readers }: Ground): Check => ({
  name: 'open, unknown and future periods alike',
  run: async () => {
    const texts: string[] = [];
    for (const id of ['2026', '2031', '1999', '2025-07', 'x', '2026-2028', '2020-2022', '2024-2026'])
      texts.push((await platform.ask(readers.miprof, tableOf(id, 'national'))).text);
    return sameAs(texts, 'periods differ');
  },
});

/** The whole domain, in the order of the codes, whatever the numbers. */
const order = ({ platform, editions, readers }: Ground): Check => ({
  name: 'order of the codes',
  run: async () => {
    const seen = await readAll(platform, editions, readers.miprof);
    for (const { id, lattice } of editions)
      for (const node of lattice.nodes)
        if ([...seen.get(id)!.tables.get(node.id)!.keys()].join() !== domainOf(lattice, node).map(keyOf).join())
          return `${id} ${node.id} is not the domain of its codes in their order`;
    return null;
  },
});

/** What the public sees is what the MIPROF sees, less the tables that are not for it. */
const oneDraw = ({ platform, editions, readers }: Ground): Check => ({
  name: 'one draw for all readers',
  run: async () => {
    const whole = await readAll(platform, editions, readers.miprof);
    for (const reader of [null, readers.coordinator, readers.association]) {
      const part: Publication = await readAll(platform, editions, reader, ['PUBLIC']);
      const differs = [...part].flatMap(([id, { tables }]) =>
        [...tables]
          .filter(([node, cells]) => String([...cells]) !== String([...whole.get(id)!.tables.get(node)!]))
          .map(([node]) => `${id} ${node}`),
      );
      if (differs.length > 0) return `${differs.join(', ')}: otherwise to another reader`;
    }
    return null;
  },
});

interface Document {
  readonly release: string;
  readonly format: string;
  readonly path: string;
  readonly audience: string;
}

/** Of every release. */
export async function documentsOf({
  platform,
  editions,
  readers,
}: Pick<Ground, 'platform' | 'editions' | 'readers'>): Promise<Document[]> {
  const documents: Document[] = [];
  for (const { id } of editions) {
    const { text } = await platform.ask(
      readers.miprof,
      `{ national { release(id: "${id}") { bulletin { documents { format path audience } } } } }`,
    );
    const found = (JSON.parse(text) as any).data.national.release.bulletin?.documents ?? [];
    documents.push(...found.map((document: Omit<Document, 'release'>) => ({ ...document, release: id })));
  }
  return documents;
}

/** How much the checks had to look at: none of something is told, not passed over. */
export const extentOf = async (ground: Ground): Promise<Record<string, number>> => ({
  logLines: ground.platform.log.length,
  documents: (await documentsOf(ground)).length,
  csvDocuments: (await documentsOf(ground)).filter(({ format }) => format === 'CSV').length,
});

/** HTML, PDF, CSV, ODS and JSON, for the public and for the MIPROF. */
const [FORMATS, AUDIENCES] = [5, 2];

/** A document repeats the published numbers, cell by cell, and tells no other. */
const documents = (ground: Ground): Check => ({
  name: 'CSV repeats what is published',
  run: async () => {
    const { platform, editions, readers } = ground;
    const all = await documentsOf(ground);
    const kinds = new Set(all.map(({ format, audience }) => `${format} ${audience}`));
    if (kinds.size !== FORMATS * AUDIENCES || all.length !== kinds.size * editions.length)
      return `${all.length} documents of ${kinds.size} kinds`;
    const tables = all.filter(({ format }) => format === 'CSV');
    if (tables.length !== 2 * editions.length)
      return `${tables.length} CSV documents, for two audiences of ${editions.length} releases`;
    for (const { release, path, audience } of tables) {
      const nodes = await announced(platform, release, readers.miprof, audience === 'PUBLIC' ? ['PUBLIC'] : undefined);
      const shown = await readRelease(platform, release, readers.miprof, nodes);
      const heard = await platform.send(audience === 'PUBLIC' ? null : readers.miprof, path);
      const due = [...shown.tables].flatMap(([node, cells]) =>
        [...cells].map(([key, value]) => `${node} ${key} ${value ?? ''}`),
      );
      const strange = cellsOf(heard.text).filter((cell, at) => cell !== due[at]);
      if (heard.status !== 200 || strange.length > 0 || cellsOf(heard.text).length !== due.length)
        return `${path} (${heard.status}): ${strange.slice(0, 3).join(', ')}`;
    }
    return null;
  },
});

/** Table, codes and number of each line. */
function cellsOf(csv: string): string[] {
  const [head = '', ...lines] = csv
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .filter((line) => line !== '');
  const names = head.split(';');
  return lines.map((line) => {
    const cells = line.split(';');
    const of = (name: string) => cells[names.indexOf(name)] ?? '';
    const codes = ['code_region', 'code_departement', 'code_1', 'code_2'].map(of);
    const places = of('niveau') === 'DEPARTEMENT' ? codes.slice(1) : codes;
    return `${of('tableau')} ${places.filter((code) => code !== '').join('|')} ${of('personnes')}`;
  });
}

/** A document of the MIPROF, one that does not exist and one of a year that is not there: one answer to any other reader. */
const closedDocuments = (ground: Ground): Check => ({
  name: 'documents of the MIPROF unknown to others',
  run: async () => {
    const { platform, readers } = ground;
    const closed = (await documentsOf(ground)).filter(({ audience }) => audience === 'MIPROF').map(({ path }) => path);
    const texts: string[] = [];
    for (const path of [
      ...closed,
      '/releases/2025/inconnu.csv',
      '/releases/2023-2025/inconnu.csv',
      '/releases/1999/inconnu.csv',
    ]) {
      for (const reader of [null, readers.coordinator]) {
        const { status, text } = await platform.send(reader, path);
        texts.push(`${status} ${text}`);
      }
    }
    return closed.length === 0 ? 'no document of the MIPROF' : sameAs(texts, 'answers differ');
  },
});

export const checksOn = (ground: Ground): Check[] =>
  [refusals, periods, order, oneDraw, documents, closedDocuments, permissions, untouched, log].map((check) =>
    check(ground),
  );

/** One cell of a département, asked alone. */
export const askCell = (ground: Ground, departement: string): Promise<unknown> =>
  ground.platform.ask(
    ground.readers.miprof,
    tableOf(wholeOf(ground).id, 'departement', `[{ dimension: "DEPARTEMENT", code: "${departement}" }]`),
  );

/** How a cell is answered, its coordinates and label aside. */
export async function faceOf(
  { platform, readers }: Ground,
  release: string,
  node: string,
  coordinates: string,
): Promise<string> {
  return (await platform.ask(readers.miprof, tableOf(release, node, coordinates))).text;
}
