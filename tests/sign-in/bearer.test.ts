import { createHmac, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { importJWK, importPKCS8, SignJWT, UnsecuredJWT, type JWK } from 'jose';
import { LOCAL_AUDIENCE, LOCAL_ISSUER } from '../../server/identity/local-issuer';
import { clock } from '../../server/kernel/clock';
import { Api } from '../support/api';

let api: Api;
let jwk: JWK;
beforeAll(async () => {
  api = await Api.open();
  jwk = JSON.parse(readFileSync(`/tmp/${api.database.name}/demonstration-issuer.json`, 'utf8')) as JWK;
});
afterAll(() => api.close());
afterEach(() => clock.freeze(undefined));

const QUERY = '{ viewer { account { name } } }';
const seconds = () => Math.floor(Date.now() / 1000);
const claims = (more: object = {}) => ({
  sub: 'association-38',
  iss: LOCAL_ISSUER,
  aud: LOCAL_AUDIENCE,
  exp: seconds() + 600,
  ...more,
});
const signed = async (payload: object, header: object = {}) =>
  new SignJWT(payload as never)
    .setProtectedHeader({ alg: 'ES256', kid: jwk.kid, ...header })
    .sign(await importJWK(jwk, 'ES256'));

/** The whole answer: status and body, whatever the reason. */
async function answer(authorization: string): Promise<{ status: number; body: string }> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query: QUERY }),
    headers: { 'content-type': 'application/json', authorization },
  });
  return { status: response.status, body: await response.text() };
}

/** HMAC under the text of the public key: what a verifier that lets the header choose would accept. */
function hmacUnderPublicKey(): string {
  const { d: _private, ...publicKey } = jwk;
  const body = [{ alg: 'HS256', kid: jwk.kid }, claims()]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${body}.${createHmac('sha256', JSON.stringify(publicKey)).update(body).digest('base64url')}`;
}

async function foreign(): Promise<string> {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return new SignJWT(claims())
    .setProtectedHeader({ alg: 'ES256', kid: jwk.kid })
    .sign(await importPKCS8(privateKey, 'ES256'));
}

/** The key travels in the header of the token itself. */
async function selfVouched(): Promise<string> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return new SignJWT(claims())
    .setProtectedHeader({ alg: 'ES256', jwk: publicKey.export({ format: 'jwk' }) as JWK })
    .sign(privateKey);
}

const tampered = async () => {
  const [header, , signature] = (await signed(claims())).split('.');
  return [header, Buffer.from(JSON.stringify(claims({ sub: 'parquet-38' }))).toString('base64url'), signature].join(
    '.',
  );
};

const REFUSED: [string, () => string | Promise<string>][] = [
  ['unreadable', () => 'abc'],
  ['unsigned (alg none)', () => new UnsecuredJWT(claims()).encode()],
  ['HMAC under the public key', hmacUnderPublicKey],
  ['signed by another key under our name', foreign],
  ['signed by the key that it brings', selfVouched],
  ['changed after it was signed', tampered],
  ['expired', () => signed(claims({ exp: seconds() - 1 }))],
  ['without an end', () => signed(claims({ exp: undefined }))],
  ['not yet valid', () => signed(claims({ nbf: seconds() + 600 }))],
  ['for another audience', () => signed(claims({ aud: 'autre' }))],
  ['without an audience', () => signed(claims({ aud: undefined }))],
  ['of another issuer', () => signed(claims({ iss: 'https://autre.example.org' }))],
  ['without a subject', () => signed(claims({ sub: undefined }))],
  ['of an unknown subject', () => signed(claims({ sub: 'personne' }))],
  ['an API token that never was', () => `psr_${'A'.repeat(43)}`],
  ['an API token cut short', () => 'psr_'],
  ['a subject made to break a statement', () => signed(claims({ sub: "' or 1=1 --" }))],
];

describe('a bearer token', () => {
  it('that holds is let in', async () => {
    expect((await answer(`Bearer ${await signed(claims())}`)).status).toBe(200);
  });

  it.each(REFUSED)('%s is refused, in the same words as any other', async (_what, make) => {
    const refused = await answer(`Bearer ${await make()}`);
    expect(refused).toEqual(await answer('Bearer x'));
    expect(refused.status).toBe(401);
    expect(JSON.parse(refused.body)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it.each(['Basic YTpi', 'Bearer', 'bearer  ', 'psr_x', 'Bearer a b'])(
    'under "%s" is refused in the same words',
    async (authorization) => {
      expect(await answer(authorization)).toEqual(await answer('Bearer x'));
    },
  );

  it('that was accepted is refused once it has expired, remembered or not', async () => {
    const token = await signed(claims());
    expect((await answer(`Bearer ${token}`)).status).toBe(200);
    clock.freeze(new Date(Date.now() + 601_000));
    expect((await answer(`Bearer ${token}`)).status).toBe(401);
  });

  it('costs no question to the database beyond the first', async () => {
    const token = await signed(claims());
    await answer(`Bearer ${token}`);
    const spy = jest.spyOn((await import('pg')).Pool.prototype as { connect: () => unknown }, 'connect');
    await fetch(`${api.url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query: '{ viewer { signedInBy } }' }),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    });
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });
});
