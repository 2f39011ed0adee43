import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';
import { Client } from 'pg';
import { rolesOf } from '../../server/acts/right';
import { actBook } from '../../server/domains/acts';
import { demonstrationAccounts } from '../../server/demonstration/demonstration-accounts';
import { sheetFields } from '../../server/kernel/sheet-fields';
import { Api, type Ask } from '../support/api';
import { openDraft } from '../support/stories';

const HOSTILE = [
  "'; drop table tenant.case_file; --",
  "' or '1'='1",
  '$1',
  '$$; select pg_sleep(5); $$',
  "\\'; select 1; --",
  "'||(select secret from vault.data_key)||'",
  '1; set role passerelle_owner; --',
  "'; select set_config('app.departement', '69', true); --",
  "=cmd|'/c calc'!A1",
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\tx',
  'a\r\nX-Injected: 1',
  '{{constructor.constructor("x")()}}',
  '${7*7}',
  '<script>alert(1)</script>',
  '__proto__',
  '\u202e',
  '🕊️'.repeat(20),
];

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
const acts = Object.values(schema.getMutationType()!.getFields());

let api: Api;
let admin: Client;
const asks = new Map<string, Ask>();

beforeAll(async () => {
  api = await Api.open();
  admin = new Client({ connectionString: api.database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await api.close();
});

async function asRole(role: string): Promise<Ask> {
  const { name } = demonstrationAccounts().find(
    (account) => account.role === role && [null, '38'].includes(account.departement),
  )!;
  if (!asks.has(name)) asks.set(name, await api.as(name));
  return asks.get(name)!;
}

/** An input with a hostile text wherever it takes a text, at any depth. */
function hostileInput(type: GraphQLInputType, text: string, required = false): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [hostileInput(inner.ofType, text, true)];
  if (isEnumType(inner)) return inner.getValues()[0]!.value;
  if (!isInputObjectType(inner))
    return (
      (
        {
          String: text,
          ID: text,
          Int: 1,
          Float: 1,
          Boolean: true,
          DepartementCode: '38',
          LocalDate: '2026-11-30',
          DateTime: '2026-11-30T08:00:00Z',
        } as Record<string, unknown>
      )[inner.name] ?? text
    );
  const wanted = Object.values(inner.getFields()).filter(
    (field) =>
      required ||
      isRequiredInputField(field) ||
      ['String', 'ID'].includes(getNamedType(field.type).name) ||
      isInputObjectType(getNamedType(field.type)),
  );
  return Object.fromEntries(wanted.map((field) => [field.name, hostileInput(field.type, text)]));
}

const tables = async () =>
  (
    await admin.query(
      `select count(*)::int as count from pg_class where relkind = 'r' and relnamespace::regnamespace::text in ('tenant', 'directory', 'vault', 'reference')`,
    )
  ).rows[0].count;

/** Each act gets seven of them, one after the other; between them the acts get all, many times. */
const turn = (index: number): string[] =>
  Array.from({ length: 7 }, (_, step) => HOSTILE[(index * 7 + step) % HOSTILE.length]!);

describe('a hostile text', () => {
  it.each(acts.map((act, index) => [act.name, act, turn(index)] as const))(
    'in every text of %s is a text, or refused in words',
    async (name, act, texts) => {
      const role = rolesOf(actBook.rights.of(name)).find((found) => found !== 'ADMIN') ?? 'ADMIN';
      const ask = await asRole(role);
      const input = act.args.find((argument) => argument.name === 'input')!.type;
      for (const text of [...texts, 'x\u0000y', 'x'.repeat(10_000)]) {
        const { data, errors } = await ask(
          `mutation ($input: ${input}) { ${name}(input: $input) { userErrors { code message } } }`,
          { input: hostileInput(input, text) },
        );
        expect(
          errors?.map(({ extensions }) => extensions.code).filter((code) => code !== 'BAD_USER_INPUT') ?? [],
        ).toEqual([]);
        for (const { message } of data?.[name]?.userErrors ?? [])
          expect(message).not.toMatch(/syntax|relation|column|pg_|SQLSTATE/i);
      }
    },
  );

  it('leaves every table where it was', async () => {
    expect(await tables()).toBeGreaterThan(20);
    const { rows } = await admin.query('select count(*)::int as count from tenant.case_file');
    expect(rows[0].count).toBeGreaterThan(100);
  });

  it('typed into a draft comes back as it was typed, in every text of the sheet', async () => {
    const association = await asRole('ASSOCIATION_CASEWORKER');
    const fields = sheetFields.exploitation
      .map(({ name }) => name)
      .filter((name) => name === 'narrative' || name === 'place');
    for (const text of HOSTILE) {
      const { id } = await openDraft(association, {
        exploitation: Object.fromEntries(fields.map((name) => [name, text])),
      });
      const { data } = await association(
        `query ($id: ID!) { departement(code: "38") { case(id: $id) { sheet { exploitation { ... on ExploitationGroup { ${fields.join(' ')} } } } } } }`,
        { id },
      );
      expect(data!.departement.case.sheet.exploitation).toEqual(Object.fromEntries(fields.map((name) => [name, text])));
    }
  });
});

describe('the headers of every answer', () => {
  const OPEN = [
    '/health/live',
    '/health/ready',
    '/nowhere',
    '/documents/nothing',
    '/graphql',
    '/graphql?query=%7B__typename%7D',
    '/',
    '/atelier',
    '/ide/schema.graphql',
    '/ide/ide.css',
    '/ide/accounts.json',
  ];

  it.each(OPEN)('of %s forbid framing, sniffing, caching and other sites', async (path) => {
    const { headers } = await fetch(`${api.url}${path}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(/default-src '(none|self)'/);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    // Our own forms prove where they come from; other sites are told nothing either way.
    expect(headers.get('referrer-policy')).toBe(path === '/' ? 'same-origin' : 'no-referrer');
    expect(
      headers.get('x-powered-by') ?? headers.get('server') ?? headers.get('access-control-allow-origin'),
    ).toBeNull();
  });

  it('take nothing from the request', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://example.org' },
      body: '{"query":"{ __typename }"}',
    });
    expect([...response.headers].filter(([, value]) => value.includes('example.org'))).toEqual([]);
  });
});
