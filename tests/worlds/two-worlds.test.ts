import { gates } from '../../schema/gates';
import { localAccounts } from '../../server/demonstration/directory/local-accounts';
import { clock } from '../../server/kernel/clock';
import type { IdType } from '../../server/kernel/id';
import { openDemonstrationDatabase, type TestDatabase } from '../support/template';
import { by, idsOf, layGround, type Ground } from './ground';
import { differences, documentsOver, packed } from './reading';
import { secrets } from './secrets';
import { World } from './world';

/** `npm run worlds`: each secret in a world of its own, and every filter of every list. */
const APART = process.env.WORLDS === 'apart';
const hidden = secrets(APART);
/** One of each kind of reader; with `npm run worlds`, every one. */
const FEWER = ['coordinator', 'prefecture', 'police', 'codaf', 'association', 'association2'];
const EVERYBODY = [...localAccounts.map(({ name }) => name), 'association', 'association2', 'manager'];
const HERE = APART ? EVERYBODY : FEWER;
const readers = [...HERE.map(by), ...(APART ? ['coordinator-38', 'admin'] : []), 'miprof', null];
const HOUR = 3_600_000;

/** Gates of which this test is the proof (schema/gates.ts). */
const PROVEN_HERE = ['DOOR', 'FILE', 'OWN', 'REFERENCE', 'SITTING'];

const parted = new Map<string, Map<string | null, string[]>>();
const worlds: World[] = [];
let files: TestDatabase;
let ground: Ground;
const known = new Map<IdType, string[]>();

/** An id that one world alone knows is asked in both. */
async function learn(world: World, since: Date): Promise<void> {
  await world.tell(async (_stories, admin) => {
    for (const [type, id] of await idsOf(admin, since)) {
      const ids = known.get(type) ?? known.set(type, []).get(type)!;
      if (!ids.includes(id)) ids.push(id);
    }
  });
}

async function prepare(): Promise<void> {
  const since = new Date();
  files = await openDemonstrationDatabase();
  const before = await World.over(files);
  await before.tell(async (stories, admin) => void (ground = await layGround(stories, admin)));
  await before.close();
  worlds.push(await World.copyOf(files));
  for (const secret of hidden) {
    const world = await World.copyOf(files);
    worlds.push(world);
    await world.tell(async (stories) => void (await secret.happen(stories, ground, world)));
  }
  for (const world of worlds) await learn(world, since);
}

/** Whether they fit is asked of the first world before anything is compared, and leaves nothing there that others read. */
async function documentsFor(): Promise<string[]> {
  const [first] = worlds as [World];
  const token = await first.token('miprof');
  // A stranger may send less at once than whoever signed in.
  return packed(documentsOver(known, ground, APART), async (document) => ({
    text: `${(await first.ask(token, document)).text}${(await first.ask(null, document)).text}`,
  }));
}

beforeAll(async () => {
  await prepare();
  const documents = await documentsFor();
  for (const [turn, reader] of readers.entries()) {
    const from = Date.now() + HOUR + (turn * HOUR) / 10;
    const found = await differences(worlds, reader, documents, from);
    hidden.forEach(({ name }, index) => {
      const of = parted.get(name) ?? parted.set(name, new Map()).get(name)!;
      of.set(reader, [...found[index]!].sort());
    });
  }
}, 1_800_000);

afterAll(async () => {
  clock.freeze(undefined);
  for (const world of worlds) await world.close();
  await files?.drop();
});

describe('two worlds that differ by one hidden thing', () => {
  it.each(hidden)('answer byte for byte the same to whoever has no door: $name', ({ name, doors }) => {
    const without = [...parted.get(name)!].filter(([reader]) => !doors.some((door) => by(door) === reader));
    const told = without.filter(([, fields]) => fields.length > 0);
    expect(Object.fromEntries(told.map(([reader, fields]) => [reader ?? 'a stranger', fields]))).toEqual({});
  });

  it.each(hidden)(
    'part before whoever has a door, so that the hidden thing is really there: $name',
    ({ name, doors }) => {
      const blind = doors.filter((door) => parted.get(name)!.get(by(door))?.length === 0);
      expect(blind).toEqual([]);
    },
  );
});

describe('the gates that name this test', () => {
  it('are those that it proves', () => {
    const naming = Object.entries(gates).filter(([, { provenBy }]) => provenBy === 'tests/worlds/two-worlds.test.ts');
    expect(naming.map(([gate]) => gate).sort()).toEqual(PROVEN_HERE);
  });
});
