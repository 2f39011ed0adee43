import { InstallationKeys } from '../../server/vault/installation-keys';
import { CELLS } from '../../server/domains/steering/statistics/releases.sql';
import { Api, type Ask } from '../support/api';
import { FiguresWorld } from './figures-world';

let world: FiguresWorld;
let api: Api;
let publicly: Ask;
let miprof: Ask;

beforeAll(async () => {
  world = await FiguresWorld.open(900, 2023, 2024, 2025);
  for (const period of ['2023', '2024', '2025', '2023-2025']) await world.freeze(period);
  api = await Api.on(world.database, {
    databaseUrl: world.database.appUrl,
    masterKey: world.database.masterKey,
    keys: new InstallationKeys(world.database.masterKey),
  });
  publicly = api.withToken(null);
  miprof = await api.as('miprof');
}, 120_000);
afterAll(async () => {
  await world.admin.end();
  await api.close();
});

const TABLE = `query ($id: ID!, $node: ID!, $coordinates: [CoordinateInput!]! = []) { national { release(id: $id) { table(node: $node, coordinates: $coordinates) {
  node { id margin floor } cells { coordinates { dimension code } label value masked margin share shareOf } } } } }`;
const TRIENNIUM = '2023-2025';
const RESERVED = { code: 'NODE_NOT_PUBLISHED' };
const tableOf = async (ask: Ask, node: string, coordinates: object[] = [], id = TRIENNIUM) => {
  const { data, errors } = await ask(TABLE, { id, node, coordinates });
  return { table: data?.national.release?.table, error: errors?.[0] };
};

describe('a release', () => {
  it('is read by anybody, newest first, with its population, its method and its coverage', async () => {
    const { data } =
      await publicly(`{ national { releases { id cutOff years } release(id: "2025") { population method { paragraphs threshold }
      coverage { territory { code } bodies } errata { number } bulletin { edition } } } }`);
    expect(data!.national.releases).toEqual([
      { id: TRIENNIUM, cutOff: '2026-01-15', years: ['2023', '2024', '2025'] },
      { id: '2025', cutOff: '2026-01-15', years: ['2025'] },
      { id: '2024', cutOff: '2025-01-15', years: ['2024'] },
      { id: '2023', cutOff: '2024-01-15', years: ['2023'] },
    ]);
    const { population, method, coverage, errata, bulletin } = data!.national.release;
    expect(population).toMatch(/ne remplacent pas l’enquête annuelle de la MIPROF/);
    expect(method.threshold).toBe(5);
    expect(method.paragraphs.join(' ')).toMatch(/15 janvier 2026.*ne sont\s+jamais recalculés/s);
    expect(coverage).toHaveLength(101);
    expect([errata, bulletin]).toEqual([[], null]);
  });

  it.each(['2026', '1999', '', '2025-01', '2024-2026', '2020-2022', "2025' or true"])(
    'is null for %s, in the same words for everybody',
    async (id) => {
      for (const ask of [publicly, miprof])
        expect(await ask('query ($id: ID!) { national { release(id: $id) { id } } }', { id })).toMatchObject({
          data: { national: { release: null } },
        });
    },
  );

  it('keeps the rest of what is national for who has signed in', async () => {
    for (const field of [
      'territories { code }',
      'regions { code }',
      'bodyKinds { kind }',
      'coverage { year }',
      'coverageTotals { year }',
    ]) {
      expect((await publicly(`{ national { ${field} } }`)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});

describe('a table', () => {
  it('has the whole domain of its codes, in their order, masked cells alike whatever made them so', async () => {
    const { table } = await tableOf(publicly, 'national.form');
    expect(table.cells.map(({ coordinates }: any) => coordinates[0].code)).toEqual([
      'SEXUAL',
      'LABOUR_OR_DOMESTIC',
      'ANY_OTHER',
    ]);
    expect(table.node).toEqual({ id: 'national.form', margin: 21, floor: 26 });
    const { table: départements } = await tableOf(publicly, 'departement');
    expect(départements.cells).toHaveLength(101);
    for (const cell of départements.cells) {
      expect(cell.masked).toBe(cell.value === null);
      if (cell.masked) expect(cell).toMatchObject({ value: null, share: null, margin: 9 });
      else expect(cell.value).toBeGreaterThanOrEqual(5);
    }
    expect(départements.cells.some(({ masked }: any) => masked)).toBe(true);
  });

  it('tells each share within its own table: of a place, of a row, of those whom the table counts', async () => {
    const tables = await Promise.all(
      ['national', 'national.sex', 'national.form', 'national.form.sex', 'national.decision', 'national.minority'].map(
        async (node) => [node, (await tableOf(miprof, node)).table.cells] as const,
      ),
    );
    const of = (node: string): any[] => tables.find(([id]) => id === node)![1];
    const share = (value: number, whole: number) => ({ share: Math.round((100 * value) / whole), shareOf: whole });
    const [total] = of('national');
    expect(total).toMatchObject({ label: 'Ensemble', coordinates: [], share: null, shareOf: null });
    expect(of('national.sex')[0]).toMatchObject(share(of('national.sex')[0].value, total.value));
    const [sexual] = of('national.form');
    expect(of('national.form.sex')[0]).toMatchObject(share(of('national.form.sex')[0].value, sexual.value));
    for (const node of ['national.decision', 'national.minority']) {
      const whole = of(node).reduce((sum, { value }) => sum + value, 0);
      for (const cell of of(node)) expect(cell).toMatchObject(share(cell.value, whole));
      expect(whole).toBeLessThan(total.value);
    }
  });

  it('tells no share within a table that hides one of the parts', async () => {
    const taken = await world.rows(
      `delete from published.release_cell where release_id = '${TRIENNIUM}' and node = 'national.decision' and coordinates = 'REFUSED' returning *`,
    );
    const { table } = await tableOf(miprof, 'national.decision');
    expect(table.cells.map(({ share, shareOf }: any) => [share, shareOf])).toEqual([
      [null, null],
      [null, null],
    ]);
    await world.rows(
      `insert into published.release_cell select * from json_populate_recordset(null::published.release_cell, '${JSON.stringify(taken)}')`,
    );
  });

  it('narrows to coordinates, and to nothing else', async () => {
    const { table } = await tableOf(miprof, 'national.form.age', [
      { dimension: 'AGE', code: 'UNDER_18' },
      { dimension: 'FORM', code: 'SEXUAL' },
    ]);
    expect(table.cells).toHaveLength(1);
    const column = await tableOf(miprof, 'national.form.age', [{ dimension: 'FORM', code: 'SEXUAL' }]);
    expect(column.table.cells).toHaveLength(5);
    expect(column.table.cells).toContainEqual(table.cells[0]);
  });

  it.each([
    [[{ dimension: 'REGION', code: 'ANYTHING' }], /« ANYTHING » n'existe pas dans REGION/],
    [[{ dimension: 'SEX', code: 'FEMALE' }], /« SEX » ne croise pas le tableau region ; les siennes : REGION/],
    [
      [
        { dimension: 'REGION', code: '11' },
        { dimension: 'REGION', code: '84' },
      ],
      /se donne une fois/,
    ],
    [[{ dimension: 'REGION', code: '38' }], /n'existe pas dans REGION/],
    [[{ dimension: 'x'.repeat(5_000), code: 'y' }], /« x{40}… » ne croise pas/],
  ])('refuses what is no coordinate in words (%#)', async (coordinates, words) => {
    const { table, error } = await tableOf(miprof, 'region', coordinates, '2025');
    expect([table, error!.extensions.code]).toEqual([null, 'BAD_USER_INPUT']);
    expect(error!.message).toMatch(words);
  });

  it.each([
    { not: 'SEXUAL' },
    { code_in: ['SEXUAL'] },
    { dimension: 'FORM', code: { in: ['SEXUAL', 'LABOUR'] } },
    { dimension: 'FORM', code: null },
    { dimension: 'FORM', code: ['SEXUAL'] },
  ])('lets no filter slip in by a variable: %j', async (coordinate) => {
    const { data, errors } = await miprof(TABLE, { id: TRIENNIUM, node: 'national.form', coordinates: [coordinate] });
    expect([data, errors![0]!.extensions.code]).toEqual([undefined, 'BAD_USER_INPUT']);
  });

  it.each([
    'national.form.sex.age',
    'national.secret',
    'departement.sex',
    'NATIONAL',
    '',
    'national.origin',
    'national.form.age',
  ])('%s is refused to the public in one and the same way', async (node) => {
    expect(await tableOf(publicly, node)).toEqual({
      table: null,
      error: expect.objectContaining({ extensions: RESERVED }),
    });
    const { error } = await tableOf(publicly, node);
    const { error: unknown } = await tableOf(publicly, 'no.such.node');
    expect(error!.message).toBe(unknown!.message);
  });

  it('of the MIPROF is refused to every other account', async () => {
    for (const account of ['coordinator-38', 'prefecture-38', 'parquet-38', 'association-38', 'dpo-38', 'police-38']) {
      expect((await tableOf(await api.as(account), 'national.origin')).error?.extensions).toEqual(RESERVED);
      expect(
        (await (await api.as(account))('{ national { release(id: "2023-2025") { delays { median { days } } } } }'))
          .errors?.[0]?.extensions,
      ).toEqual(RESERVED);
    }
    expect((await tableOf(miprof, 'national.origin')).table.cells).toHaveLength(6);
  });

  it.each(['2025', TRIENNIUM])(
    'has every node that the lattice of %s tells, for the MIPROF, and the public ones for anybody',
    async (id) => {
      const { data } = await publicly(`{ national { release(id: "${id}") { lattice { nodes { id audience } } } } }`);
      for (const { id: node, audience } of data!.national.release.lattice.nodes) {
        expect((await tableOf(miprof, node, [], id)).table.cells.length).toBeGreaterThan(0);
        expect((await tableOf(publicly, node, [], id)).table === null).toBe(audience === 'MIPROF');
      }
    },
  );

  it('that was published each year and is now of the triennium says so, in the words of any that is not published', async () => {
    for (const node of ['departement', 'national.complaint', 'national.delay', 'no.such.node']) {
      const { error } = await tableOf(miprof, node, [], '2025');
      expect(error).toMatchObject({ extensions: RESERVED, message: expect.stringMatching(/tous les trois ans/) });
    }
    expect(
      (await miprof('{ national { release(id: "2025") { delays { median { days } } } } }')).errors![0]!.extensions,
    ).toEqual(RESERVED);
  });

  it('asked under a thousand names is refused before anything is read; under thirty, it is one and the same', async () => {
    const many = (count: number) =>
      `{ national { release(id: "2025") { ${Array.from({ length: count }, (_, at) => `t${at}: table(node: "national.sex") { cells { value } }`).join(' ')} } } }`;
    expect((await publicly(many(1_000))).errors![0]!.extensions.code).toBe('LIMIT_EXCEEDED');
    const { data } = await publicly(many(30));
    expect(new Set(Object.values(data!.national.release).map((table) => JSON.stringify(table))).size).toBe(1);
  });

  it('closes to whoever loses the mandate between two requests', async () => {
    expect((await tableOf(miprof, 'national.origin')).error).toBeUndefined();
    await world.rows(`update directory.mandate set revoked_at = now() where role = 'MIPROF'`);
    expect((await tableOf(miprof, 'national.origin')).error?.extensions).toEqual(RESERVED);
    expect((await tableOf(miprof, 'national.form')).error).toBeUndefined();
    await world.rows(`update directory.mandate set revoked_at = null where role = 'MIPROF'`);
  });
});

describe('the reading of a table', () => {
  it('is a read of the key, not of the whole', async () => {
    await world.rows('set enable_seqscan = off');
    const plan = await world.rows<{ 'QUERY PLAN': string }>(
      `explain (costs off) ${CELLS.replace('$1', "'2025'").replace('$2', "'region'")}`,
    );
    expect(plan.map((line) => line['QUERY PLAN']).join(' ')).toMatch(
      /Index Scan using release_cell_pkey|Bitmap Index Scan on release_cell_pkey/,
    );
    await world.rows('reset enable_seqscan');
  });
});

describe('two releases', () => {
  const COMPARISON = `query ($from: ID!, $to: ID!, $node: ID!) { national { compare(from: $from, to: $to, node: $node) {
    cells { before after difference margin trend } cautions } } }`;

  it('are compared with what noise alone can do, and a rise is told only beyond it', async () => {
    const { data } = await publicly(COMPARISON, { from: '2024', to: '2025', node: 'national.form' });
    for (const { before, after, difference, margin, trend } of data!.national.compare.cells) {
      expect(margin).toBe(42);
      if (before === null || after === null) expect([difference, trend]).toEqual([null, 'NOT_COMPARABLE']);
      else
        expect([difference, trend]).toEqual([
          after - before,
          Math.abs(after - before) <= 42 ? 'WITHIN_NOISE' : after > before ? 'RISE' : 'FALL',
        ]);
    }
  });

  it('are null where one is not published, and refused on a node that the reader is not shown', async () => {
    expect(
      (await publicly(COMPARISON, { from: '2019', to: '2025', node: 'national' })).data!.national.compare,
    ).toBeNull();
    expect(
      (await publicly(COMPARISON, { from: '2024', to: '2025', node: 'national.origin' })).errors![0]!.extensions,
    ).toEqual(RESERVED);
  });

  it('of a year and of three are not compared', async () => {
    const { errors } = await publicly(COMPARISON, { from: '2024', to: TRIENNIUM, node: 'national' });
    expect([errors![0]!.extensions.code, errors![0]!.message]).toEqual([
      'BAD_USER_INPUT',
      'Comparez deux années, ou deux périodes de trois ans : les unes et les autres ne comptent pas les mêmes personnes.',
    ]);
  });

  it('come with a caution where bodies appeared', async () => {
    await world.rows(
      `insert into published.release_coverage select '2025', '2A', kind from reference.body_kind on conflict do nothing`,
    );
    await world.rows(`delete from published.release_coverage where release_id = '2024' and departement_code = '2A'`);
    const { data } = await publicly(COMPARISON, { from: '2024', to: '2025', node: 'national' });
    expect(data!.national.compare.cautions).toEqual([
      expect.stringMatching(/^Les instances couvertes ne sont pas les mêmes : 3 de plus en 2025, 0 de moins/),
    ]);
  });
});
