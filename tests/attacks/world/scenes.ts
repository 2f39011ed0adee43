import { buildSchema, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../server/config/project-root';
import { StartupError } from '../../../server/kernel/startup-error';
import type { Frozen } from '../suite/before-after';
import type { Twins } from '../suite/masked-twins';
import type { Asking } from '../suite/repetition';
import type { Race } from '../suite/side-channels';
import { answered, cellsOf, freezeAll } from '../targets/graphql-laboratory';
import { K } from '../targets/mechanism';
import { everyAnswer, everyQuestion } from './answers';
import { documentsOf, faceOf } from './checks';
import { wholeOf, type Ground } from './ground';
import { drawLives } from './draw-world';
import { recordsOf, type Life } from './life';
import { codesOf, countsOf, departementCodes, domainOf, keyOf } from './person';
import { twinOf } from './twins';
import { removeLives, writeLives } from './write-world';

const CROSSED = 'national.form.sex';
const ASKED = ['national', 'national.form', 'departement', CROSSED];
const CELLS = 'cells { value coordinates { dimension code } }';
const DEPARTEMENT = { id: 'departement', place: 'DEPARTEMENT', dimensions: [] } as const;

export const schemaOf = (): GraphQLSchema =>
  buildSchema(readFileSync(join(projectRoot(), 'schema/schema.graphql'), 'utf8'));

/** C1: whole tables, aliases, coordinates in either order, other readers, another process. */
export function waysOfAsking(ground: Ground): Asking[] {
  const { platform, readers } = ground;
  const { id, lattice } = wholeOf(ground);
  const within = (body: string) => `{ national { release(id: "${id}") { ${body} } } }`;
  const whole =
    (reader: string | null): Asking =>
    async () => {
      const asked = ASKED.map((node, at) => `t${at}: table(node: "${node}") { ${CELLS} }`).join(' ');
      const { release } = await answered(platform, reader, within(asked));
      return new Map(ASKED.map((node, at) => [node, cellsOf(release[`t${at}`].cells)]));
    };
  const twice: Asking = async () => {
    const asked = ['a', 'b'].map((alias) => `${alias}: table(node: "departement") { ${CELLS} }`).join(' ');
    const { release } = await answered(platform, readers.miprof, within(asked));
    if (JSON.stringify(release.a) !== JSON.stringify(release.b))
      throw new Error('two aliases are answered differently');
    return new Map([['departement', cellsOf(release.b.cells)]]);
  };
  const oneByOne =
    (turned: boolean): Asking =>
    async () => {
      const cells = codesOf(lattice, 'FORM').flatMap((form) =>
        codesOf(lattice, 'SEX').map((sex) => [
          ['FORM', form],
          ['SEX', sex],
        ]),
      );
      const asked = cells.map((cell, at) => {
        const axes = (turned ? [...cell].reverse() : cell).map(
          ([dimension, code]) => `{ dimension: "${dimension}", code: "${code}" }`,
        );
        return `c${at}: table(node: "${CROSSED}", coordinates: [${axes.join(', ')}]) { ${CELLS} }`;
      });
      const { release } = await answered(platform, readers.miprof, within(asked.join(' ')));
      return new Map([[CROSSED, cellsOf(cells.flatMap((_, at) => release[`c${at}`].cells))]]);
    };
  const restarted: Asking = async () => {
    await platform.restart();
    return whole(readers.miprof)();
  };
  const others = [null, readers.coordinator, readers.association].map(whole);
  const day = [whole(readers.miprof), twice, oneByOne(false), oneByOne(true), ...others];
  return [...day, ...day, ...day, restarted];
}

/** E (i): départements of nobody, and of one to four. */
export async function facesOf(ground: Ground): Promise<string[]> {
  const edition = wholeOf(ground);
  const counts = countsOf(recordsOf(ground.lives, edition), DEPARTEMENT);
  const faces: string[] = [];
  for (const n of [0, 1, 2, 3, 4]) {
    const wanted = domainOf(edition.lattice, DEPARTEMENT).filter((cell) => (counts.get(keyOf(cell)) ?? 0) === n);
    for (const [where] of wanted.slice(0, 8))
      faces.push(
        await faceOf(ground, edition.id, 'departement', `[{ dimension: "DEPARTEMENT", code: "${where!.code}" }]`),
      );
  }
  return faces;
}

/** I: a masked cell against a shown one; the fewest against the most. */
export function racesOn(ground: Ground, ask: (departement: string) => Promise<unknown>): Race[] {
  const edition = wholeOf(ground);
  const counts = countsOf(recordsOf(ground.lives, edition), DEPARTEMENT);
  const numberOf = (code: string) => counts.get(code) ?? 0;
  const byNumber = [...departementCodes].sort((a, b) => numberOf(a) - numberOf(b));
  const shown = byNumber.filter(
    (code) => numberOf(code) >= K + 2 * edition.lattice.laws.DEPARTEMENT!.drawnThreshold!.bound,
  );
  const masked = byNumber.filter((code) => numberOf(code) < K);
  let turn = 0;
  const any = (codes: readonly string[]) => () => ask(codes[(turn += 1) % codes.length]!);
  return [
    { name: 'masked or shown', left: any(masked), right: any(shown) },
    { name: 'fewest or most', left: () => ask(byNumber[0]!), right: () => ask(byNumber.at(-1)!) },
  ];
}

const answersOn = async (ground: Ground): Promise<Map<string, string>> =>
  everyAnswer(
    ground.platform,
    everyQuestion(schemaOf(), ground.editions),
    new Map<string, string | null>([
      ['miprof', ground.readers.miprof],
      ['anybody', null],
    ]),
    (await documentsOf(ground)).map(({ path }) => path),
  );

/** D: every answer and document about released periods, to the MIPROF and to anybody. */
export function frozenOn(ground: Ground): Frozen {
  const { platform, readers } = ground;
  const [late] = drawLives('a late case', 1, ['2025']) as [Life];
  const [file] = late.files;
  const corrected: Life = {
    fingerprint: late.fingerprint.replace(/^../, '00'),
    files: [
      {
        ...file!,
        recordKey: String(BigInt(file!.recordKey) + 1n),
        codes: { ...file!.codes, FORM: 'LABOUR', SEX: 'MALE' },
      },
    ],
  };
  const refuses = (name: string, id: string, today?: string) => ({
    name,
    attempt: () =>
      platform.freeze(id, 'again', today).then(
        () => false,
        (error: unknown) => error instanceof StartupError,
      ),
  });
  const closed = (name: string, id: string) => ({
    name,
    attempt: async () =>
      (await answered(platform, readers.miprof, `{ national { release(id: "${id}") { id } } }`)).release === null,
  });
  return {
    snapshot: async () =>
      [...(await answersOn(ground))].map(([question, answer]) => `${question}\n${answer}`).join('\n'),
    events: [
      { name: 'a late case', happen: () => writeLives(platform.admin, [late]) },
      {
        name: 'its correction',
        happen: async () => {
          await removeLives(platform.admin, [late]);
          await writeLives(platform.admin, [corrected]);
        },
      },
      { name: 'its erasure', happen: () => removeLives(platform.admin, [corrected]) },
      { name: 'a restart', happen: () => platform.restart() },
    ],
    refused: [
      refuses('a year frozen already', '2025'),
      refuses('a triennium frozen already', '2023-2025'),
      refuses('the open year', '2026', '2026-11-01'),
      refuses('a year within its fifteen days', '2026', '2027-01-10'),
      refuses('the open triennium', '2026-2028', '2027-02-01'),
      refuses('a triennium without its years', '2020-2022'),
      closed('reading the open year', '2026'),
      closed('reading the open triennium', '2026-2028'),
    ],
  };
}

/** M: the world of the ground, published with its documents, then its twin under the same secrets. The ground is left as it was. */
export async function twinsOn(ground: Ground, secret: string): Promise<Twins> {
  const { platform, lives } = ground;
  const { lives: twins, moved } = twinOf(lives, wholeOf(ground), { except: ['38'] });
  const answersOf = async (from: readonly Life[], to: readonly Life[]) => {
    const [left, arrived] = [from.filter((life) => !to.includes(life)), to.filter((life) => !from.includes(life))];
    await removeLives(platform.admin, left);
    await writeLives(platform.admin, arrived);
    await publishWhole(ground, secret);
    return answersOn(ground);
  };
  const [theirs, ours] = [await answersOf(lives, twins), await answersOf(twins, lives)];
  return { lives, twins, moved, answers: [ours, theirs] };
}

/** With documents, as the commands leave a triennium. */
export async function publishWhole({ platform, editions }: Ground, secret: string): Promise<void> {
  await freezeAll(platform, editions, secret);
  for (const { id } of editions) await platform.makeDocuments(id);
}
