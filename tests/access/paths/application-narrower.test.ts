import type table from '../../../server/access/levels-table.json';
import { NARROWED, openPathWorld, readEveryPath, SIGNED, type PathWorld } from './every-path';

/** This server reads a narrower table than its database: what the start refuses, were the refusal ever lost. */
jest.mock('../../../server/access/levels-table.json', () => {
  const sound = jest.requireActual<typeof table>('../../../server/access/levels-table.json');
  const { NARROW } = jest.requireActual<{ NARROW: Record<string, string> }>('./lines');
  return { ...sound, rows: sound.rows.map((row) => ({ ...row, levels: NARROW[row.id] ?? row.levels })) };
});

let world: PathWorld;
beforeAll(async () => {
  world = await openPathWorld();
});
afterAll(() => world.close());

it('a line that is narrow in the application alone is narrow on every path', async () => {
  expect(await readEveryPath(world)).toEqual(NARROWED);
  expect(SIGNED).not.toEqual(NARROWED);
});
