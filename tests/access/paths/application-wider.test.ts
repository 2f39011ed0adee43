import type table from '../../../server/access/levels-table.json';
import { openPathWorld, readEveryPath, SIGNED, type PathWorld } from './every-path';

/** This server reads a wider table than its database. */
jest.mock('../../../server/access/levels-table.json', () => {
  const sound = jest.requireActual<typeof table>('../../../server/access/levels-table.json');
  const { WIDEN } = jest.requireActual<{ WIDEN: Record<string, string> }>('./lines');
  return { ...sound, rows: sound.rows.map((row) => ({ ...row, levels: WIDEN[row.id] ?? row.levels })) };
});

let world: PathWorld;
beforeAll(async () => {
  world = await openPathWorld();
});
afterAll(() => world.close());

it('a line that is wide in the application alone opens nothing more, on any path', async () => {
  // What another reader would see is told from the application's table: the only path where nothing is opened.
  const { levelsFor } = await readEveryPath(world);
  expect(await readEveryPath(world)).toEqual({ ...SIGNED, levelsFor });
});
