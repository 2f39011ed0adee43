import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings } from '../../server/config/settings';
import { StartupError } from '../../server/kernel/startup-error';

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'passerelle-settings-'));
const file = join(folder, 'file');
writeFileSync(file, '{}');
afterAll(() => rmSync(folder, { recursive: true }));

const production = {
  PASSERELLE_MODE: 'production',
  PASSERELLE_MASTER_KEY_FILE: file,
  PASSERELLE_TOKEN_ISSUER: 'https://fournisseur.example.org',
  PASSERELLE_TOKEN_AUDIENCE: 'passerelle',
  PASSERELLE_TOKEN_JWKS: file,
};

function refusal(env: Record<string, string>): string {
  try {
    loadSettings(env);
  } catch (error) {
    expect(error).toBeInstanceOf(StartupError);
    return (error as Error).message;
  }
  throw new Error('These settings were accepted');
}

describe('settings', () => {
  it('are a demonstration on this machine when nothing is said', () => {
    expect(loadSettings({})).toMatchObject({
      mode: 'demonstration',
      host: '127.0.0.1',
      port: 4000,
      dataFolder: join(root, '.data'),
      poolSize: 10,
      logLevel: 'warn',
    });
  });

  it('find the same data folder from any working directory', () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(loadSettings({}).dataFolder).toBe(join(root, '.data'));
    } finally {
      process.chdir(before);
    }
  });

  it('take an empty value as not given', () => {
    expect(loadSettings({ PORT: '', DATABASE_URL: ' ', PASSERELLE_MODE: '' })).toMatchObject({
      port: 4000,
      mode: 'demonstration',
    });
  });

  it('accept a complete production', () => {
    expect(loadSettings({ ...production, HOST: '0.0.0.0' })).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      masterKeyFile: file,
      tokenAudience: 'passerelle',
      logLevel: 'info',
    });
  });

  it.each(Object.keys(production).slice(1))('refuse a production without %s', (name) => {
    expect(refusal({ ...production, [name]: '' })).toContain(name);
  });

  it.each(['0.0.0.0', '::', '192.168.1.4', 'passerelle.example.org', '127.0.0.1.example.org'])(
    'refuse a demonstration that others could reach at %s',
    (host) => {
      expect(refusal({ HOST: host })).toMatch(/mode démonstration, HOST/);
    },
  );

  it.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('accept a demonstration at %s', (host) => {
    expect(loadSettings({ HOST: host }).host).toBe(host);
  });

  it('refuse the settings of real sign-in in a demonstration', () => {
    expect(refusal({ PASSERELLE_TOKEN_AUDIENCE: 'x' })).toMatch(/authentification réelle.*PASSERELLE_TOKEN_AUDIENCE/);
  });

  const browsers = {
    OIDC_ISSUER: 'https://fca.example.org/api/v2',
    OIDC_CLIENT_ID: 'passerelle',
    OIDC_CLIENT_SECRET: 's3cret',
    PASSERELLE_PUBLIC_URL: 'https://passerelle.example.org/',
  };
  const onlyBrowsers = { PASSERELLE_MODE: 'production', PASSERELLE_MASTER_KEY_FILE: file, ...browsers };

  it('accept a production for browsers, for programs, or for both', () => {
    expect(loadSettings(onlyBrowsers)).toMatchObject({
      publicUrl: 'https://passerelle.example.org',
      openId: { issuer: 'https://fca.example.org/api/v2', pkce: false, signingAlgorithm: 'RS256' },
    });
    expect(loadSettings({ ...production, ...browsers, PASSERELLE_OIDC_PKCE: 'on' }).openId?.pkce).toBe(true);
    expect(loadSettings(production).openId).toBeUndefined();
  });

  it.each(Object.keys(browsers))('refuse a production for browsers without %s', (name) => {
    expect(refusal({ ...onlyBrowsers, [name]: '' })).toContain(name);
  });

  it.each([
    ['OIDC_ISSUER', 'http://fca.example.org'],
    ['PASSERELLE_PUBLIC_URL', 'http://passerelle.example.org'],
    ['PASSERELLE_PUBLIC_URL', 'https://passerelle.example.org/chemin'],
    ['PASSERELLE_PUBLIC_URL', 'https://a:b@passerelle.example.org'],
    ['PASSERELLE_OIDC_ALG', 'HS256'],
    ['PASSERELLE_OIDC_ALG', 'none'],
    ['PASSERELLE_OIDC_PKCE', 'oui'],
  ])('refuse %s=%s in a production', (name, value) => {
    expect(refusal({ ...onlyBrowsers, [name]: value })).toMatch(new RegExp(`^${name} doit `));
  });

  it('let a demonstration try a provider of this machine, and no other', () => {
    const local = { ...browsers, OIDC_ISSUER: 'http://127.0.0.1:9000', PASSERELLE_PUBLIC_URL: 'http://localhost:4000' };
    expect(loadSettings(local)).toMatchObject({ mode: 'demonstration', publicUrl: 'http://localhost:4000' });
    expect(refusal({ ...local, OIDC_ISSUER: browsers.OIDC_ISSUER })).toMatch(/authentification réelle.*OIDC_ISSUER/);
    expect(refusal({ ...local, PASSERELLE_PUBLIC_URL: browsers.PASSERELLE_PUBLIC_URL })).toMatch(
      /PASSERELLE_PUBLIC_URL/,
    );
    expect(refusal({ OIDC_CLIENT_ID: 'x' })).toMatch(
      /demande encore OIDC_ISSUER, OIDC_CLIENT_SECRET, PASSERELLE_PUBLIC_URL/,
    );
  });

  it('refuse an unknown name, and list the known ones', () => {
    expect(refusal({ PASSERELLE_MOD: 'production' })).toMatch(
      /^PASSERELLE_MOD n'est pas un réglage connu.*PASSERELLE_MODE/,
    );
  });

  it.each([
    ['PORT', '4000a'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['HOST', 'a b'],
    ['PASSERELLE_MODE', 'prod'],
    ['PASSERELLE_POOL_SIZE', '0'],
    ['PASSERELLE_LOG', 'loud'],
    ['PASSERELLE_SMTP_URL', 'mail.example.org'],
    ['DATABASE_URL', 'mysql://u:s3cret@h/b'],
    ['DATABASE_URL', 'postgresql://u:s3cret@h'],
    ['DATABASE_URL', 's3cret'],
    ['PASSERELLE_MASTER_KEY_FILE', join(folder, 'none')],
    ['PASSERELLE_MASTER_KEY_FILE', folder],
  ])('refuse a malformed %s (%s) in one sentence that names it and keeps its value to itself', (name, value) => {
    const sentence = refusal({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} doit .*\\.$`));
    expect(sentence).not.toContain('s3cret');
  });
});
