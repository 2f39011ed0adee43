import { serverAudits } from 'graphql-http';
import { readText } from '../docs/pages';
import { Api } from '../support/api';

let api: Api;
let results: { id: string; name: string; status: string; reason?: string }[];

beforeAll(async () => {
  api = await Api.open();
  const token = await api.token('association-38');
  const signedIn: typeof fetch = (url, options) =>
    fetch(url, { ...options, headers: { ...(options?.headers as object), authorization: `Bearer ${token}` } });
  results = await Promise.all(
    serverAudits({ url: `${api.url}/graphql`, fetchFn: signedIn }).map(async (audit) => {
      const result = await audit.fn();
      return {
        id: audit.id,
        name: audit.name,
        status: result.status,
        ...('reason' in result && { reason: result.reason }),
      };
    }),
  );
});
afterAll(() => api.close());

const failed = (level: string) =>
  results
    .filter(({ name, status }) => name.startsWith(level) && status !== 'ok')
    .map(({ id, name }) => `${id} ${name}`);

/** `| id | what | why |` in the table of the page. */
const justified = () =>
  [...readText('docs/graphql-over-http.md').matchAll(/^\| `(\w{4})` \| ([^|]+) \| [^|]{30,} \|$/gm)].map(
    ([, id, name]) => `${id} ${name}`,
  );

describe('the audit of GraphQL over HTTP', () => {
  it('is the whole of it', () => {
    expect(results.length).toBeGreaterThan(50);
  });

  it('passes every MUST', () => {
    expect(failed('MUST')).toEqual([]);
  });

  it('fails no other SHOULD or MAY than those that docs/graphql-over-http.md justifies', () => {
    expect([...failed('SHOULD'), ...failed('MAY')].sort()).toEqual(justified().sort());
  });
});
