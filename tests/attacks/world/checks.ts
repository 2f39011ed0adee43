import type { Check } from '../suite/side-channels';
import { expose, type Exposure } from '../suite/exposure';
import { GraphQLTarget } from '../targets/graphql-target';
import { domainOf, keyOf, type Person } from './person';
import type { Platform } from './platform';

export interface Ground {
  readonly platform: Platform;
  readonly year: string;
  /** Tokens by kind of reader. */
  readonly readers: { readonly miprof: string; readonly coordinator: string; readonly association: string };
  readonly persons: readonly Person[];
}

const tableOf = (year: string, node: string, coordinates = '[]', fields = 'cells { value masked share }') =>
  `{ national { release(id: "${year}") { table(node: "${node}", coordinates: ${coordinates}) { ${fields} } } } }`;

const sameAs = (texts: readonly string[], what: string): string | null =>
  new Set(texts).size === 1 ? null : `${what}: ${[...new Set(texts)].map((text) => text.slice(0, 160)).join(' / ')}`;

/** A table that is not for the reader, and one that does not exist: one answer. */
const refusals = ({ platform, year, readers }: Ground): Check => ({
  name: 'refusals alike',
  run: async () => {
    const nodes = ['national.origin', 'departement.form', 'departement.sex', 'inconnu'];
    const texts: string[] = [];
    for (const reader of [null, readers.coordinator, readers.association]) {
      for (const node of nodes) texts.push((await platform.ask(reader, tableOf(year, node))).text);
    }
    if (!texts[0]!.includes('NODE_NOT_PUBLISHED')) return `not refused: ${texts[0]!.slice(0, 160)}`;
    return sameAs(texts, 'refusals differ');
  },
});

const years = ({ platform, readers }: Ground): Check => ({
  name: 'open, unknown and future years alike',
  run: async () => {
    const texts: string[] = [];
    for (const year of ['2026', '2031', '1999', '2025-07', 'x'])
      texts.push((await platform.ask(readers.miprof, tableOf(year, 'national'))).text);
    return sameAs(texts, 'years differ');
  },
});

/** The whole domain, in the order of the codes, whatever the numbers. */
const order = ({ platform, year, readers }: Ground): Check => ({
  name: 'order of the codes',
  run: async () => {
    const target = await GraphQLTarget.open(platform, year, readers.miprof);
    for (const node of target.nodes) {
      const [seen, due] = [
        (await target.table(node.id)).map(({ coordinates }) => keyOf(coordinates)),
        domainOf(node).map(keyOf),
      ];
      if (seen.join() !== due.join()) return `${node.id} is not the domain of its codes in their order`;
    }
    return null;
  },
});

/** What the public sees is what the MIPROF sees, less the tables that are not for it. */
const oneDraw = ({ platform, year, readers }: Ground): Check => ({
  name: 'one draw for all readers',
  run: async () => {
    const whole = await expose(await GraphQLTarget.open(platform, year, readers.miprof));
    for (const reader of [null, readers.coordinator, readers.association]) {
      const part: Exposure = await expose(await GraphQLTarget.open(platform, year, reader, ['PUBLIC']));
      for (const [node, cells] of part.tables)
        if (JSON.stringify([...cells]) !== JSON.stringify([...whole.tables.get(node)!]))
          return `${node} differs between readers`;
    }
    return null;
  },
});

export async function documentsOf({
  platform,
  year,
  readers,
}: Pick<Ground, 'platform' | 'year' | 'readers'>): Promise<{ format: string; path: string; audience: string }[]> {
  const { text } = await platform.ask(
    readers.miprof,
    `{ national { release(id: "${year}") { bulletin { documents { format path audience } } } } }`,
  );
  return (JSON.parse(text) as any).data.national.release.bulletin?.documents ?? [];
}

/** How much the checks had to look at: none of something is told, not passed over. */
export const extentOf = async (ground: Ground): Promise<Record<string, number>> => ({
  logLines: ground.platform.log.length,
  csvDocuments: (await documentsOf(ground)).filter(({ format }) => format === 'CSV').length,
});

/** A document repeats the published numbers, cell by cell, and tells no other. */
const documents = ({ platform, year, readers }: Ground): Check => ({
  name: 'CSV repeats what is published',
  run: async () => {
    const tables = (await documentsOf({ platform, year, readers })).filter(({ format }) => format === 'CSV');
    if (tables.length !== 2) return `${tables.length} CSV documents, for two audiences`;
    for (const { path, audience } of tables) {
      const shown = await expose(
        await GraphQLTarget.open(platform, year, readers.miprof, audience === 'PUBLIC' ? ['PUBLIC'] : undefined),
      );
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
const closedDocuments = ({ platform, year, readers }: Ground): Check => ({
  name: 'documents of the MIPROF unknown to others',
  run: async () => {
    const closed = (await documentsOf({ platform, year, readers }))
      .filter(({ audience }) => audience === 'MIPROF')
      .map(({ path }) => path);
    const texts: string[] = [];
    for (const path of [...closed, `/releases/${year}/inconnu.csv`, '/releases/1999/inconnu.csv']) {
      for (const reader of [null, readers.coordinator]) {
        const { status, text } = await platform.send(reader, path);
        texts.push(`${status} ${text}`);
      }
    }
    return closed.length === 0 ? 'no document of the MIPROF' : sameAs(texts, 'answers differ');
  },
});

/** At its most talkative, the log holds no number of the world and no word of the freeze's own. */
const log = ({ platform, persons }: Ground): Check => ({
  name: 'log at trace without counts',
  run: async () => {
    const text = platform.log.join('');
    const secrets = [String(persons.length), ...persons.slice(0, 200).map(({ recordKey }) => recordKey)];
    const found =
      secrets.find((secret) => new RegExp(`(?<![\\d.:-])${secret}(?![\\d.:-])`).test(text)) ??
      ['record_key', '"persons"', '"value"', 'coordinates'].find((word) => text.includes(word));
    return found === undefined ? null : `the log holds ${found}`;
  },
});

async function denied(platform: Platform, role: string, statement: string): Promise<boolean> {
  await platform.admin.query('begin');
  try {
    await platform.admin.query(`set local role ${role}`);
    await platform.admin.query(statement);
    return false;
  } catch (error) {
    return (error as { code?: string }).code === '42501';
  } finally {
    await platform.admin.query('rollback');
  }
}

/** As the role that reads figures: no table of the files opens, nor any function that counts them. */
const permissions = ({ platform }: Ground): Check => ({
  name: 'permission denied as passerelle_statistics',
  run: async () => {
    const { rows } = await platform.admin.query<{ name: string }>(`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('tenant', 'vault') order by 1`);
    for (const { name } of rows)
      if (!(await denied(platform, 'passerelle_statistics', `select 1 from ${name} limit 1`)))
        return `${name} is readable`;
    const counts = `select * from access.victims('2025-01-01', '2026-01-01', '2026-01-15')`;
    if (
      !(await denied(platform, 'passerelle_statistics', counts)) ||
      !(await denied(platform, 'passerelle_app', counts))
    )
      return 'access.victims() may be called';
    return rows.length > 20 ? null : 'too few tables were tried';
  },
});

/** Nobody but the owner changes or removes what was published. */
const untouched = ({ platform }: Ground): Check => ({
  name: 'no right to change a release',
  run: async () => {
    const { rows } = await platform.admin.query<{ what: string }>(`
      select r.rolname || ' ' || p.privilege || ' ' || c.relname as what from pg_roles r cross join pg_class c
        cross join unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) as p (privilege)
      where c.relnamespace = 'published'::regnamespace and c.relkind = 'r' and c.relname in ('release', 'release_cell')
        and r.rolname like 'passerelle%' and r.rolname <> 'passerelle_owner' and not r.rolsuper and has_table_privilege(r.oid, c.oid, p.privilege)`);
    return rows.length === 0 ? null : rows.map(({ what }) => what).join(', ');
  },
});

export const checksOn = (ground: Ground): Check[] =>
  [refusals, years, order, oneDraw, documents, closedDocuments, permissions, untouched, log].map((check) =>
    check(ground),
  );

/** One cell of a département, asked alone. */
export const askCell = ({ platform, year, readers }: Ground, departement: string): Promise<unknown> =>
  platform.ask(readers.miprof, tableOf(year, 'departement', `[{ dimension: "DEPARTEMENT", code: "${departement}" }]`));

/** How a cell is answered, its coordinates and label aside. */
export async function faceOf({ platform, year, readers }: Ground, node: string, coordinates: string): Promise<string> {
  return (await platform.ask(readers.miprof, tableOf(year, node, coordinates))).text;
}
