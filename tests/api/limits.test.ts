import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Lexer, parse, Source, TokenKind, visit } from 'graphql';
import published from '../../schema/operations/_generated_documents.json';
import { weigh } from '../../server/http/cost';
import { limits } from '../../server/http/limits';
import { Api, type Ask } from '../support/api';

let api: Api;
let association: Ask;

beforeAll(async () => {
  api = await Api.open();
  association = await api.as('association-38');
});
afterAll(() => api.close());

const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');
const OPEN = 'openCase(input: { departement: "38" }) { userErrors { code } }';
/** Ten fragments, each asking twice for the next: a thousand times the last. */
const BOMB = `query { departement(code: "38") { ...F0 } } ${many(10, (i) => `fragment F${i} on Departement { a${i}: bodies { departement { ...F${i + 1} } } b${i}: bodies { departement { ...F${i + 1} } } }`)} fragment F10 on Departement { name }`;

describe('a document that asks too much', () => {
  it.each([
    ['fifty aliases of one act', `mutation { ${many(50, (i) => `a${i}: ${OPEN}`)} }`],
    ['the same act twice', `mutation { a: ${OPEN} b: ${OPEN} }`],
    ['the same act twice, behind a fragment', `mutation { ...A b: ${OPEN} } fragment A on Mutation { a: ${OPEN} }`],
    ['a thousand times __typename', `query { viewer { ${many(1000, (i) => `a${i}: __typename`)} } }`],
    ['thirty-one aliases', `query { viewer { account { ${many(31, (i) => `a${i}: name`)} } } }`],
    ['twenty-one directives', `query { viewer { account { name ${many(21, () => '@include(if: true)')} } } }`],
    ['twenty-one root fields', `query { ${many(21, (i) => `a${i}: viewer { account { name } }`)} }`],
    [
      'thirteen levels',
      `query { departement(code: "38") ${'{ bodies { departement '.repeat(6)} { name } ${'} }'.repeat(6)} }`,
    ],
    ['three thousand words', `query { viewer { account { ${many(3_000, () => 'name')} } } }`],
    ['fragments that multiply', BOMB],
    [
      'the same fields again and again, which are one',
      `{ ${many(19, () => `national { ${many(36, () => 'releases { id }')} }`)} }`,
    ],
    [
      'sixty-one definitions',
      `{ ...F0 } ${many(60, (i) => `fragment F${i} on Query { viewer { account { name } } }`)}`,
    ],
    ['a comment as long as a book', `# ${'x'.repeat(100_001)}\n{ viewer { account { name } } }`],
    [
      'forty-one levels',
      `{ departement(code: "38") ${'{ bodies { departement '.repeat(20)} { name } ${'} }'.repeat(20)} }`,
    ],
    [
      'more values than a screen can show',
      'query { departement(code: "38") { cases(first: 100) { nodes { referrals { agendaItems { id kind title } } } } } }',
    ],
  ])('is refused in French with LIMIT_EXCEEDED: %s', async (_what, document) => {
    const { data, errors } = await association(document);
    expect(data ?? null).toBeNull();
    const refused = errors!.filter(({ extensions }) => extensions.code === 'LIMIT_EXCEEDED');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]!.message).toMatch(/faites|demandez|retirez/i);
  });

  it.each([
    ['more than a thousand words', `{ national { ${many(500, (i) => `x${i}`)} ${many(501, (i) => `y${i}`)} } }`],
    ['more than sixteen thousand characters', `{ national { ${many(10, () => 'x'.repeat(1_700))} } }`],
  ])('is refused to a stranger sooner than to others: %s', async (_what, document) => {
    const codes = async (ask: Ask) => [
      ...new Set((await ask(document)).errors!.map(({ extensions }) => extensions.code)),
    ];
    expect(await codes(api.withToken(null))).toEqual(['LIMIT_EXCEEDED']);
    expect(await codes(association)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await codes(api.withToken(null))).toEqual(['LIMIT_EXCEEDED']);
  });

  it('is counted once and for all, and passes when it repeats a few fields', async () => {
    const few = `{ viewer { account { ${many(40, () => 'name')} } } viewer { account { name } } }`;
    for (const _ of [1, 2]) expect((await association(few)).errors).toBeUndefined();
  });

  const doubling = (count: number, type: string, last: string) =>
    `${many(count, (i) => `fragment F${i} on ${type} { ...F${i + 1} ...F${i + 1} }`)} fragment F${count} on ${type} { ${last} }`;

  it.each([
    ['at the root', `query { ...F0 } ${doubling(20, 'Query', 'viewer { account { name } }')}`],
    [
      'above a page whose size is a variable',
      `query ($n: Int) { departement(code: "38") { ...F0 } } ${doubling(23, 'Departement', 'cases(first: $n) { nodes { id } }')}`,
    ],
  ])('is refused to a stranger in no time, where fragments double each other %s', async (_where, document) => {
    const start = process.cpuUsage();
    const { errors } = await api.withToken(null)(document, { n: 1 });
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['LIMIT_EXCEEDED']);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(700);
  });

  it('counts a search wherever the fragment that asks for it is spread', () => {
    const document = parse(`query { a: departement(code: "38") { ...F } b: departement(code: "69") { ...F } }
      fragment F on Departement { cases(search: "Awa") { nodes { id } } }`);
    expect(weigh(buildSchema(readFileSync(join('schema', 'schema.graphql'), 'utf8')), document, null).searches).toBe(2);
  });

  it('does nothing at all', async () => {
    const count = async () =>
      (await association('{ departement(code: "38") { cases(first: 100, stage: DRAFT) { nodes { id } } } }')).data!
        .departement.cases.nodes.length;
    const before = await count();
    await association(`mutation { ${many(50, (i) => `a${i}: ${OPEN}`)} }`);
    expect(await count()).toBe(before);
  });

  it('cannot be sent as a batch', async () => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await api.token('association-38')}`,
    };
    const body = JSON.stringify([
      { query: '{ viewer { account { name } } }' },
      { query: '{ viewer { account { name } } }' },
    ]);
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]!.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('the cost of an answer', () => {
  const CASES = 'query ($first: Int) { departement(code: "38") { cases(first: $first) { nodes { id reference } } } }';
  const costOf = async (document: string, variables = {}) => (await association(document, variables)).extensions!.cost;

  it('is told with it, and follows the page that is asked for, by variable or in the text', async () => {
    expect(await costOf(CASES, { first: 10 })).toEqual({ requested: 2 + 10 * 3, max: limits.cost });
    expect(await costOf(CASES.replace('$first)', '5)').replace('($first: Int)', ''))).toEqual({
      requested: 2 + 5 * 3,
      max: limits.cost,
    });
    expect(await costOf(CASES, { first: 100 })).toMatchObject({ requested: 2 + 100 * 3 });
    expect(await costOf(CASES)).toMatchObject({ requested: 2 + 20 * 3 });
    expect(await costOf(CASES.replace('$first: Int', '$first: Int = 7'))).toMatchObject({ requested: 2 + 7 * 3 });
    expect(await costOf(CASES, { first: -100_000 })).toMatchObject({ requested: 2 });
  });

  it('is told with a refusal too', async () => {
    const { extensions, errors } = await association(CASES, { first: 100_000_000 });
    expect(extensions!.cost).toEqual({ requested: 300_000_002, max: limits.cost });
    expect(errors![0]!.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('counts ids that are asked for together', async () => {
    const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await costOf(NODES, { ids: ['a', 'b', 'c'] })).toMatchObject({ requested: 4 });
  });
});

describe('our own documents', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
  const texts = Object.values(published);

  it('keep half of every limit free, at the largest page that a screen asks for', () => {
    expect(Math.max(...texts.map(tokensOf)) * 2).toBeLessThanOrEqual(limits.tokens);
    expect(Math.max(...texts.map(depthOf)) * 1.5).toBeLessThanOrEqual(limits.depth);
    expect(
      Math.max(...texts.map((text) => weigh(schema, parse(text), null).cost({ first: 50 }))) * 2,
    ).toBeLessThanOrEqual(limits.cost);
    expect(texts.filter((text) => aliasesOf(text) > limits.aliases / 2)).toEqual([]);
  });

  it('are weighed once: a known document costs less than ten microseconds a request', () => {
    const document = parse(texts.reduce((longest, text) => (text.length > longest.length ? text : longest)));
    weigh(schema, document, null);
    const start = process.cpuUsage();
    for (let i = 0; i < 10_000; i += 1) weigh(schema, document, null).cost({ first: 50 });
    expect(process.cpuUsage(start).user / 10_000).toBeLessThan(10);
  });
});

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  return tokens;
}

/** Of the text as written: a fragment adds its own levels to the deepest place that spreads it. */
function depthOf(text: string): number {
  const depths = new Map<string, number>();
  const depth = (definition: string): number => {
    let level = 0;
    let deepest = 0;
    visit(
      parse(text).definitions.find((node) => 'name' in node && node.name?.value === definition)!,
      {
        Field: { enter: () => void (deepest = Math.max(deepest, (level += 1))), leave: () => void (level -= 1) },
        FragmentSpread: ({ name }) =>
          void (deepest = Math.max(deepest, level + (depths.get(name.value) ?? depth(name.value)))),
      },
    );
    depths.set(definition, deepest);
    return deepest;
  };
  return Math.max(...parse(text).definitions.map((node) => ('name' in node ? depth(node.name!.value) : 0)));
}

function aliasesOf(text: string): number {
  let aliases = 0;
  visit(parse(text), { Field: ({ alias }) => void (aliases += alias ? 1 : 0) });
  return aliases;
}
