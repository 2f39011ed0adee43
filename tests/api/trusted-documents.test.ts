import { createHash } from 'node:crypto';
import published from '../../schema/operations/_generated_documents.json';
import { PasserelleClient, ViewerDocument } from '../../client-sdk/src';
import { Authentication } from '../../server/http/authentication';
import { Api } from '../support/api';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const VIEWER = String(ViewerDocument);
const OWN = '{ viewer { account { name } } }';
const persistedQuery = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

let api: Api;
let token: string;

beforeAll(async () => {
  api = await Api.open({ mode: 'production' });
  token = await api.token('coordinator-38');
});
afterAll(() => api.close());
afterEach(() => jest.restoreAllMocks());

/** The same account, signed in otherwise. */
function signedInBy(how: object): void {
  const { authenticate } = Authentication.prototype;
  jest.spyOn(Authentication.prototype, 'authenticate').mockImplementation(async function (
    this: Authentication,
    ...given
  ) {
    const signedIn = await authenticate.apply(this, given);
    return signedIn && { ...signedIn, ...how };
  });
}

async function send(body: object, url = '/graphql') {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    authorization: `Bearer ${token}`,
  };
  const response = await fetch(`${api.url}${url}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const { data, errors } = (await response.json()) as {
    data?: { viewer: object };
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, data, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
}

describe('a published document', () => {
  it('is known by the SHA-256 of its text', () => {
    expect(Object.entries(published).filter(([hash, text]) => hash !== sha256(text))).toEqual([]);
    expect(Object.keys(published).length).toBeGreaterThan(60);
  });

  it('runs by its hash alone, for a bearer token and in a session', async () => {
    const byHash = { variables: { code: '38' }, extensions: persistedQuery(sha256(VIEWER)) };
    expect((await send(byHash)).data!.viewer).toBeTruthy();
    signedInBy({ manner: 'SESSION' });
    expect((await send(byHash)).data!.viewer).toBeTruthy();
  });

  it('is sent by hash by the client package, which sends the text to a service that does not know it', async () => {
    const sent: object[] = [];
    const recording: typeof fetch = (url, options) => (
      sent.push(JSON.parse(String(options!.body)) as object),
      fetch(url, options)
    );
    const client = new PasserelleClient({ url: api.url, token, documents: 'hash', fetch: recording });
    await client.query(ViewerDocument, { code: '38' });
    expect(sent).toEqual([{ variables: { code: '38' }, extensions: persistedQuery(sha256(VIEWER)) }]);
    const changed = Object.assign(Object.create(ViewerDocument) as typeof ViewerDocument, {
      __meta__: { hash: sha256('another') },
      toString: () => VIEWER,
    });
    await client.query(changed, { code: '38' });
    expect(sent.slice(1).map((body) => 'query' in body)).toEqual([false, true]);
  });
});

describe('a browser session', () => {
  beforeEach(() => signedInBy({ manner: 'SESSION' }));

  it.each([
    ['a text of its own', { query: OWN }],
    ['a published text, sent as text', { query: VIEWER, variables: { code: '38' } }],
    [
      'a published hash beside a text',
      { query: VIEWER, variables: { code: '38' }, extensions: persistedQuery(sha256(VIEWER)) },
    ],
    ['the hash of something else', { extensions: persistedQuery(sha256(OWN)) }],
  ])('may not send %s', async (_what, body) => {
    expect(await send(body)).toMatchObject({ status: 403, data: undefined, code: 'DOCUMENT_NOT_ALLOWED' });
  });

  it('may not put a text in the address either', async () => {
    const answer = await fetch(`${api.url}/graphql?query=${encodeURIComponent(OWN)}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(403);
  });
});

describe('an API token', () => {
  it('runs its own text within the operations given to it, whatever their aliases and fragments', async () => {
    signedInBy({ manner: 'API_TOKEN', operations: ['viewer'] });
    expect((await send({ query: OWN })).data!.viewer).toBeTruthy();
    for (const query of [
      '{ national { territories { code } } }',
      '{ viewer: national { territories { code } } }',
      '{ ...A } fragment A on Query { viewer { account { name } } national { territories { code } } }',
    ]) {
      expect(await send({ query })).toMatchObject({ status: 403, code: 'DOCUMENT_NOT_ALLOWED' });
    }
  });

  it('runs the documents whose SHA-256 was given to it, to the letter, and none because of the name it takes', async () => {
    const named = 'query Allowed { viewer { account { name } } }';
    signedInBy({ manner: 'API_TOKEN', operations: [sha256(named), 'Allowed'] });
    expect((await send({ query: named })).data!.viewer).toBeTruthy();
    for (const query of [`${named} `, OWN, 'query Allowed { national { territories { code } } }']) {
      expect(await send({ query })).toMatchObject({ status: 403, code: 'DOCUMENT_NOT_ALLOWED' });
    }
  });
});

describe('a hash', () => {
  it.each([
    ['that nobody published', { extensions: persistedQuery('0'.repeat(64)) }, 'PERSISTED_QUERY_NOT_FOUND'],
    [
      'of another text than the one beside it',
      { query: OWN, extensions: persistedQuery('0'.repeat(64)) },
      'BAD_REQUEST',
    ],
    ['of another algorithm', { extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } } }, 'BAD_REQUEST'],
    [
      'that is no hash',
      { extensions: { persistedQuery: { version: 1, sha256Hash: { toString: 'x' } } } },
      'BAD_REQUEST',
    ],
    ['that is nothing', { extensions: { persistedQuery: null } }, 'BAD_REQUEST'],
  ])('%s is refused in words', async (_what, body, code) => {
    expect(await send(body)).toMatchObject({ data: undefined, code });
  });

  it('teaches the server nothing: a text sent with its hash is not found by it afterwards', async () => {
    expect((await send({ query: OWN, extensions: persistedQuery(sha256(OWN)) })).data).toBeTruthy();
    expect(await send({ extensions: persistedQuery(sha256(OWN)) })).toMatchObject({
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
  });
});

describe('the schema in production', () => {
  it.each([
    ['signed in', true],
    ['a stranger', false],
  ])('describes itself to nobody, and suggests nothing: %s', async (_who, signedIn) => {
    token = signedIn ? await api.token('coordinator-38') : '';
    const ask = api.withToken(signedIn ? token : null);
    for (const document of [
      '{ __schema { types { name } } }',
      '{ __type(name: "CaseFile") { name } }',
      '{ viewr { account { name } } }',
      '{ viewer { acount { name } } }',
    ]) {
      const { data, errors } = await ask(document);
      expect(data ?? null).toBeNull();
      expect(JSON.stringify(errors)).not.toMatch(/Did you mean|viewer|"account"|CaseFile"/);
    }
    token = await api.token('coordinator-38');
  });
});
