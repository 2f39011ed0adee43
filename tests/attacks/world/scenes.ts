import { formerLattice as lattice } from '../targets/former-lattice';
import { StartupError } from '../../../server/kernel/startup-error';
import type { Frozen } from '../suite/before-after';
import type { Asking } from '../suite/repetition';
import type { Race } from '../suite/side-channels';
import { answered } from '../targets/graphql-target';
import { documentsOf, faceOf, type Ground } from './checks';
import { drawWorld } from './draw-world';
import { codesOf, countsOf, departementCodes, domainOf, keyOf, type Coordinate } from './person';
import { removeFacts, writeWorld } from './write-world';

const CROSSED = 'national.form.sex';
const ASKED = ['national', 'departement', CROSSED, 'region.form'];
const CELLS = 'cells { value coordinates { dimension code } }';

type Cell = { value: number | null; coordinates: Coordinate[] };

const named = (cells: readonly Cell[]) => new Map(cells.map(({ coordinates, value }) => [keyOf(coordinates), value]));

/** C1: whole tables, aliases, coordinates in either order, other readers, another process. */
export function waysOfAsking({ platform, year, readers }: Ground): Asking[] {
  const within = (body: string) => `{ national { release(id: "${year}") { ${body} } } }`;
  const whole =
    (reader: string | null): Asking =>
    async () => {
      const { release } = await answered(
        platform,
        reader,
        within(ASKED.map((node, at) => `t${at}: table(node: "${node}") { ${CELLS} }`).join(' ')),
      );
      return new Map(ASKED.map((node, at) => [node, named(release[`t${at}`].cells)]));
    };
  const twice: Asking = async () => {
    const { release } = await answered(
      platform,
      readers.miprof,
      within(`a: table(node: "departement") { ${CELLS} } b: table(node: "departement") { ${CELLS} }`),
    );
    return new Map(
      [
        ['departement', named(release.a.cells)],
        ['departement ', named(release.b.cells)],
      ].map(([node, cells]) => [String(node).trim(), cells as Map<string, number | null>]),
    );
  };
  const oneByOne =
    (turned: boolean): Asking =>
    async () => {
      const cells = codesOf('FORM').flatMap((form) =>
        codesOf('SEX').map((sex) => [
          ['FORM', form],
          ['SEX', sex],
        ]),
      );
      const asked = cells.map(
        (cell, at) =>
          `c${at}: table(node: "${CROSSED}", coordinates: [${(turned ? [...cell].reverse() : cell).map(([dimension, code]) => `{ dimension: "${dimension}", code: "${code}" }`).join(', ')}]) { ${CELLS} }`,
      );
      const { release } = await answered(platform, readers.miprof, within(asked.join(' ')));
      return new Map([[CROSSED, named(cells.flatMap((_, at) => release[`c${at}`].cells))]]);
    };
  const restarted: Asking = async () => {
    await platform.restart();
    return whole(readers.miprof)();
  };
  const others = [null, readers.coordinator, readers.association].map(whole);
  const day = [whole(readers.miprof), twice, oneByOne(false), oneByOne(true), ...others];
  return [...day, ...day, ...day, restarted];
}

/** E (i): cells of nobody, of one to four, and of a place with nobody, among the tables of one level. */
export async function facesOf(ground: Ground): Promise<string[]> {
  const node = lattice.nodes.find(({ id }) => id === 'departement.form')!;
  const counts = countsOf(ground.persons, node);
  const wanted = [0, 1, 2, 3, 4].flatMap((n) =>
    domainOf(node)
      .filter((cell) => (counts.get(keyOf(cell)) ?? 0) === n)
      .slice(0, 8),
  );
  const faces: string[] = [];
  for (const cell of wanted) {
    faces.push(
      await faceOf(
        ground,
        node.id,
        `[${cell.map(({ dimension, code }) => `{ dimension: "${dimension}", code: "${code}" }`).join(', ')}]`,
      ),
    );
  }
  return faces;
}

/** I: a masked cell against a shown one; the fewest against the most; a year's own département with fewest against another such. */
export function racesOn({ persons }: Ground, ask: (departement: string) => Promise<unknown>): Race[] {
  const counts = countsOf(persons, { id: 'departement', place: 'DEPARTEMENT', dimensions: [] });
  const byNumber = [...departementCodes].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  const shown = byNumber.filter(
    (code) => (counts.get(code) ?? 0) >= lattice.threshold + 2 * lattice.laws.DEPARTEMENT.bound,
  );
  const masked = byNumber.filter((code) => (counts.get(code) ?? 0) < lattice.threshold);
  let turn = 0;
  const any = (codes: readonly string[]) => () => ask(codes[(turn += 1) % codes.length]!);
  return [
    { name: 'masked or shown', left: any(masked), right: any(shown) },
    { name: 'fewest or most', left: () => ask(byNumber[0]!), right: () => ask(byNumber.at(-1)!) },
  ];
}

const EVERYTHING = `id from until cutOff frozenOn population coverage { territory { code } bodies } method { paragraphs threshold } errata { number }
  lattice { version nodes { id } } bulletin { edition documents { format path size } }`;
const BATCH = 12;

/** D: every answer about released years, to the MIPROF and to anybody. */
export function frozenOn({ platform, year, readers }: Ground, other: string): Frozen {
  const [late] = drawWorld('a late case', 1);
  const corrected = {
    ...late!,
    recordKey: String(BigInt(late!.recordKey) + 1n),
    codes: { ...late!.codes, FORM: 'LABOUR', SEX: 'MALE' },
  };
  const snapshotOf = async (reader: string | null, release: string, nodes: readonly string[]) => {
    const texts = [
      (
        await platform.ask(
          reader,
          `{ national { releases { id frozenOn } release(id: "${release}") { ${EVERYTHING} } } }`,
        )
      ).text,
    ];
    for (let from = 0; from < nodes.length; from += BATCH) {
      const some = nodes
        .slice(from, from + BATCH)
        .map(
          (node, at) => `t${at}: table(node: "${node}") { cells { value masked share margin coordinates { code } } }`,
        );
      texts.push((await platform.ask(reader, `{ national { release(id: "${release}") { ${some.join(' ')} } } }`)).text);
    }
    if (reader)
      texts.push(
        (
          await platform.ask(
            reader,
            `{ national { release(id: "${release}") { delays { median { days from to } ninthDecile { days from to } } } } }`,
          )
        ).text,
      );
    return texts.join('\n');
  };
  const open = lattice.nodes.filter(({ audience }) => audience === 'PUBLIC').map(({ id }) => id);
  const refuses = async (frozen: string, today?: string) =>
    platform.freeze(frozen, 'again', today).then(
      () => false,
      (error: unknown) => error instanceof StartupError,
    );
  return {
    snapshot: async () =>
      [
        ...(await Promise.all(
          (await documentsOf({ platform, year, readers })).map(
            async ({ path }) => (await platform.send(readers.miprof, path)).text,
          ),
        )),
        await snapshotOf(
          readers.miprof,
          year,
          lattice.nodes.map(({ id }) => id),
        ),
        await snapshotOf(null, year, open),
        await snapshotOf(
          readers.miprof,
          other,
          lattice.nodes.map(({ id }) => id),
        ),
      ].join('\n'),
    events: [
      { name: 'a late case', happen: () => writeWorld(platform.admin, [late!], year) },
      {
        name: 'its correction',
        happen: async () => {
          await removeFacts(platform.admin, [late!], year);
          await writeWorld(platform.admin, [corrected], year);
        },
      },
      { name: 'its erasure', happen: () => removeFacts(platform.admin, [corrected], year) },
      { name: 'a restart', happen: () => platform.restart() },
    ],
    refused: [
      { name: 'a year frozen already', attempt: () => refuses(year) },
      { name: 'the open year', attempt: () => refuses('2026', '2026-11-01') },
      { name: 'a year within its fifteen days', attempt: () => refuses('2026', '2027-01-10') },
      {
        name: 'reading the open year',
        attempt: async () =>
          (await answered(platform, readers.miprof, '{ national { release(id: "2026") { id } } }')).release === null,
      },
    ],
  };
}
