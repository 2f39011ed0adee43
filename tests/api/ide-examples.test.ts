import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema } from 'graphql';
import { lacksAnId, variablesFor } from '../../server/http/ide/page/filling';
import { NOTHING_KNOWN, readKnown, type Known } from '../../server/http/ide/page/known';
import { Api, type Ask } from '../support/api';

interface Example {
  group: string;
  kind: string;
  title: string;
  query: string;
  variables?: string;
}

const ROOT = resolve(__dirname, '../..');
const READ = `import('./scripts/ide-examples.mjs').then((m) => console.log(JSON.stringify(m.readExamples('schema/operations'))))`;
const examples = JSON.parse(
  execFileSync(process.execPath, ['-e', READ], { cwd: ROOT, maxBuffer: 10_000_000 }).toString(),
) as Example[];
const schema = buildSchema(readFileSync(resolve(ROOT, 'schema/schema.graphql'), 'utf8'), { assumeValidSDL: true });

let api: Api;
const asks = new Map<string, Ask>();
const knowns = new Map<string, Known>();

beforeAll(async () => {
  api = await Api.open();
  for (const account of ['association-38', 'coordinator-38', 'codaf-38']) {
    const ask = await api.as(account);
    asks.set(account, ask);
    const known = await readKnown(async (query, variables) => (await ask(query, variables)).data, '38', NOTHING_KNOWN);
    knowns.set(account, known);
  }
}, 120_000);
afterAll(() => api.close());

const variablesAs = (account: string, { query, variables }: Example) =>
  variablesFor(query, { departement: '38', known: knowns.get(account)!, schema }, variables);

/** The thing that the example is about: what its id names. */
function found(data: Record<string, any> | null | undefined): boolean {
  const here = data?.departement;
  const named = [data?.node, data?.explainAccess, here?.case, here?.session].filter((each) => each !== undefined);
  return named.length > 0 && named.every((each) => each !== null);
}

const takesAnId = ({ kind, query }: Example) =>
  kind === 'query' && /\b(case|session|node|explainAccess)\((?:\w+: \$\w+,? )*id: \$(?!caseId)/.test(query);

describe('the examples of the workshop', () => {
  it.each(examples.filter(takesAnId).map((example) => [example.title, example] as const))(
    'find something at the first click: %s',
    async (_title, example) => {
      const told: unknown[] = [];
      for (const [account, ask] of asks) {
        const variables = variablesAs(account, example);
        const { data, errors } = await ask(example.query, JSON.parse(variables || '{}'));
        if (!errors && found(data)) return;
        told.push([account, variables, errors?.[0]?.message ?? data]);
      }
      throw new Error(JSON.stringify(told).slice(0, 1500));
    },
  );

  it('give an act what it cannot do without, and name a real file', () => {
    const act = examples.find(({ query }) => query.includes('acceptReferral('))!;
    const [before, after] = [
      variablesFor(act.query, { departement: '38', known: NOTHING_KNOWN, schema }),
      variablesAs('coordinator-38', act),
    ];
    expect(JSON.parse(before)).toEqual({ input: { referralId: '' } });
    expect([lacksAnId(before), lacksAnId(after)]).toEqual([true, false]);
  });

  it('follow the département of the account, whatever the example was written with', () => {
    const example = examples.find(({ query }) => query.includes('query SameAgenda'))!;
    const known = knowns.get('coordinator-38')!;
    const variables = variablesFor(example.query, { departement: '69', known, schema }, example.variables);
    expect(JSON.parse(variables)).toEqual({ code: '69' });
  });
});
