import { rebuildGrants } from '../../../server/access/load-levels';
import { ALERT_BIT, SHARED_BITS } from '../../../server/kernel/groups';
import { NARROWED, openPathWorld, readEveryPath, SIGNED, type PathWorld } from './every-path';

let world: PathWorld;
beforeAll(async () => {
  world = await openPathWorld();
});
afterAll(() => world.close());

interface Bits {
  pseudonym: boolean;
  seen: number;
  full: number;
}

/** The database's own copy of these lines, and every door compiled from it; the application's table stays. */
async function inDatabase(lines: Record<string, Bits>): Promise<void> {
  await world.admin.query('begin');
  for (const [id, { pseudonym, seen, full }] of Object.entries(lines)) {
    await world.admin.query(
      'update reference.level_rule set pseudonym = $2, seen = $3, "full" = $4 where rule_id = $1',
      [id, pseudonym, seen, full],
    );
  }
  await world.admin.query('set local role passerelle_owner');
  await rebuildGrants(world.admin);
  await world.admin.query('commit');
}

const EVERY_GROUP = SHARED_BITS & ~ALERT_BIT;
const everything = { pseudonym: true, seen: EVERY_GROUP, full: EVERY_GROUP };

it('the table as it is signed opens every path', async () => {
  expect(await readEveryPath(world)).toEqual(SIGNED);
});

it('a line that is wide in the database alone opens nothing more, on any path', async () => {
  await inDatabase({ 'PEC-SECRETARIAT': everything });
  expect(await readEveryPath(world)).toEqual(SIGNED);
});

it('a line that is narrow in the database alone is narrow on every path', async () => {
  await inDatabase({
    'PEC-SECRETARIAT': { pseudonym: false, seen: 0, full: 0 },
    'CODAF-ALERT-PARQUET': { pseudonym: false, seen: ALERT_BIT, full: 0 },
  });
  // What another reader would see is told from the application's table: the only path where nothing is opened.
  expect(await readEveryPath(world)).toEqual({ ...NARROWED, levelsFor: SIGNED.levelsFor });
});

it('a line that is removed from the database leaves no file, no point and no count', async () => {
  await inDatabase({ 'PEC-SECRETARIAT': everything });
  expect((await nominative()).points).toBeGreaterThan(0);
  const lines = ['PEC-SECRETARIAT', 'PEC-SECRETARIAT-ENDED'];
  await world.admin.query('begin');
  await world.admin.query('delete from reference.level_rule where rule_id = any($1)', [lines]);
  await world.admin.query('set local role passerelle_owner');
  await rebuildGrants(world.admin);
  await world.admin.query('commit');
  expect(await nominative()).toEqual({ files: 0, points: 0, counted: 0 });
});

const AGENDAS = `{ departement(code: "38") { cases { nodes { id } }
  sessions(body: PROSTITUTION_EXIT_COMMISSION, formation: INDIVIDUAL_CASES, first: 20) { nodes { itemCount agenda { kind } } } } }`;

/** Files, points about a person, and what the counts of sittings add for them. */
async function nominative() {
  const { data } = await (await world.api.as('coordinator-38'))(AGENDAS);
  const sessions: { itemCount: number; agenda: { kind: string }[] }[] = data!.departement.sessions.nodes;
  const agendas = sessions.flatMap(({ agenda }) => agenda);
  const policy = agendas.filter(({ kind }) => kind === 'POLICY').length;
  return {
    files: data!.departement.cases.nodes.length as number,
    points: agendas.length - policy,
    counted: sessions.reduce((sum, { itemCount }) => sum + itemCount, 0) - policy,
  };
}
