import { createHash } from 'node:crypto';
import published from '../../schema/operations/_generated_documents.json';
import { PasserelleClient, type TypedDocument, ViewerDocument } from '../../client-sdk/src';
import type { Visitor } from '../../console/entrance';
import { Authentication } from '../../server/http/authentication';
import { refuseUnpublished } from '../../server/http/trusted-documents';
import { BrowserSessions } from '../../server/identity/browser-sessions';
import { Cookies } from '../../server/identity/cookies';
import { stranger } from '../../server/identity/stranger';
import { Database } from '../../server/tenancy/database';
import { Api } from '../support/api';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const VIEWER = String(ViewerDocument);
const SITE = 'https://passerelle.example.org';
const OWN = '{ viewer { account { name } } }';
const own = (): string => OWN;
const persistedQuery = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

let api: Api;
let token: string;

beforeAll(async () => {
  const openId = { issuer: 'https://id.example.org', clientId: 'x', clientSecret: 'x', pkce: false } as const;
  api = await Api.open({ mode: 'production', publicUrl: SITE, openId: { ...openId, signingAlgorithm: 'RS256' } });
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

  it('runs by its hash alone', async () => {
    const byHash = { variables: { code: '38' }, extensions: persistedQuery(sha256(VIEWER)) };
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

describe('a page of ours, in production,', () => {
  const known = (document: TypedDocument<unknown, never>, meta: object): TypedDocument<unknown, never> =>
    Object.assign(Object.create(document) as TypedDocument<unknown, never>, meta);
  const ask = async (document: TypedDocument<unknown, never>) => {
    const client = await clientOfSession();
    return (client.query as PasserelleClient['query'])<unknown, object>(document as never, { code: '38' }).then(
      (data) => ({ data, code: 'OK' }),
      ({ code }: { code: string }) => ({ data: undefined, code }),
    );
  };

  it('runs a published document by its hash', async () => {
    expect((await ask(ViewerDocument as never)).data).toMatchObject({
      viewer: { account: { id: expect.any(String) } },
    });
  });

  it.each([
    ['a text of its own', { __meta__: {}, toString: own }],
    ['a published text, sent as text', { __meta__: {} }],
    ['the hash of something else', { __meta__: { hash: sha256(OWN) }, toString: own }],
  ])('may not send %s', async (_what, meta) => {
    expect(await ask(known(ViewerDocument as never, meta))).toEqual({ data: undefined, code: 'DOCUMENT_NOT_ALLOWED' });
  });

  it('may not send a text beside a published hash', () => {
    const both = { query: VIEWER, extensions: persistedQuery(sha256(VIEWER)) };
    expect(() => refuseUnpublished(both, 'SESSION', true)).toThrow(/n'est pas permis/);
  });
});

/** A session as a sign-in opens it, and a page that it visits. */
async function clientOfSession(): Promise<PasserelleClient> {
  const database = await Database.open({ url: api.database.appUrl, poolSize: 1 });
  const cookies = new Cookies(true);
  const key = api.database.masterKey.derive('browser sessions');
  const sessions = new BrowserSessions(database, { originFor: () => SITE, cookies, key });
  const [{ id }] = (await database.read<{ id: string }>(stranger(), {
    text: 'select id from access.account_of($1)',
    values: ['coordinator-38'],
  })) as [{ id: string }];
  const cookie = `${cookies.session}=${await sessions.open(id, '')}`;
  await database.close();
  const request = { method: 'GET', headers: { cookie, 'sec-fetch-site': 'same-origin' }, ip: '127.0.0.1' } as never;
  const visitor = await api.entrance.visitor(request);
  return api.entrance.client(visitor as Visitor, request);
}

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
