import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings } from '../../server/config/settings';
import { startEmbeddedPostgres } from '../../server/embedded/embedded-postgres';
import { openLocalIssuer } from '../../server/identity/local-issuer';
import { tokenRulesOf } from '../../server/identity/token-rules';
import { StartupError } from '../../server/kernel/startup-error';
import { loadMasterKey } from '../../server/vault/master-key';
import { removeFolders, temporaryFolder } from '../embedded/support';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => removeFolders());

function spoiled(name: string, text: string): string {
  const place = mkdtempSync(join(folder, 'case-'));
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, name), text);
  return place;
}

/** One sentence, with the file and what to do. */
async function sentenceOf(start: () => unknown): Promise<string> {
  const error = await Promise.resolve()
    .then(start)
    .catch((refusal: unknown) => refusal);
  expect(error).toBeInstanceOf(StartupError);
  expect((error as Error).message).toMatch(/^[A-Z][^\n]+\.$/);
  return (error as Error).message;
}

const CORRUPT = ['', '{', 'null', '[]', '{"keys":', '\u0000\u0001'];

describe('a corrupt file is told in one sentence, before anything is served', () => {
  it.each([...CORRUPT, '{"kid":"a","d":"b"}'])('the key of the demonstration (%j)', async (text) => {
    const place = spoiled('demonstration-issuer.json', text);
    expect(await sentenceOf(() => openLocalIssuer(place))).toMatch(/demonstration-issuer\.json .* supprimez-le/);
  });

  it.each([
    ...CORRUPT,
    '{"keys":[]}',
    '{"keys":[null]}',
    '{"keys":[{"kty":"RSA","e":"AQAB"}]}',
    '{"keys":[{"kty":"oct","k":"AA"}]}',
  ])('the key set of the provider (%j)', async (text) => {
    const tokenJwksFile = join(spoiled('jwks.json', text), 'jwks.json');
    const settings = { ...loadSettings({}), tokenIssuer: 'https://x.example', tokenAudience: 'y', tokenJwksFile };
    expect(await sentenceOf(() => tokenRulesOf(settings, null))).toMatch(/PASSERELLE_TOKEN_JWKS : .*jwks\.json/);
  });

  it.each(CORRUPT)('the master key (%j)', async (text) => {
    const file = join(spoiled('master.key', text), 'master.key');
    expect(await sentenceOf(() => loadMasterKey(file, true))).toMatch(/master\.key/);
  });

  it('the password and the record of the embedded database', async () => {
    const place = temporaryFolder();
    await (await startEmbeddedPostgres(place, { durable: false })).stop();
    const start = () => startEmbeddedPostgres(place, { durable: false });
    writeFileSync(join(place, 'postgres-password'), '\u0000');
    expect(await sentenceOf(start)).toMatch(/postgres-password est altéré/);
    writeFileSync(join(place, 'postgres-password'), '0'.repeat(48));
    expect(await sentenceOf(start)).toMatch(/postgres-password n'est pas celui/);
    for (const text of CORRUPT) {
      writeFileSync(join(place, 'cluster.json'), text);
      expect(await sentenceOf(start)).toMatch(/cluster\.json est illisible/);
    }
  });
});
