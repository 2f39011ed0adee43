import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JWK,
  type JWTPayload,
} from 'jose';
import type { Configuration, Provider } from 'oidc-provider';

export const CLIENT = { id: 'passerelle', secret: 'a-secret-of-the-tests-0123456789abcdef' };

type Rewrite = (claims: JWTPayload) => JWTPayload;

/** What a test makes the provider say instead of the truth: other claims, signed by its own key or by a stranger's. */
export interface Lie {
  idToken?: Rewrite;
  userinfo?: Rewrite;
  /** Signs it with a key that the provider does not publish, under the name of its own. */
  foreignKey?: 'idToken' | 'userinfo';
  /** Unsigned userinfo. */
  plainUserinfo?: boolean;
}

/** A real OpenID provider on loopback, in ProConnect's profile: signed userinfo, RP-initiated logout, no consent screen. */
export class TestProvider {
  /** Who types their password there. */
  person = 'coordinator-38@demonstration.passerelle.example';
  /** Its name for whoever signs in; by default one for each address. */
  subject: string | undefined;
  emailVerified: boolean | undefined;
  lie: Lie = {};
  readonly seen: URL[] = [];
  private server: Server | null = null;

  private constructor(
    readonly port: number,
    private readonly publicUrl: string,
    private readonly pkce: boolean,
    private keys: JWK[],
  ) {}

  get issuer(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  static async open(publicUrl: string, { pkce = false }: { pkce?: boolean } = {}): Promise<TestProvider> {
    const provider = new TestProvider(await freePort(), publicUrl, pkce, [await newKey('first')]);
    await provider.up();
    return provider;
  }

  /** The key is replaced by another one: what it signed before no longer verifies. */
  async rotate(): Promise<void> {
    this.keys = [await newKey(`key-${Math.floor(performance.now())}`)];
    await this.down();
    await this.up();
  }

  async up(): Promise<void> {
    // Loaded here: it greets its users on the console.
    const { Provider: RealProvider } = await import('oidc-provider');
    const provider = new RealProvider(this.issuer, this.configuration());
    provider.proxy = false;
    provider.use((context, next) => this.intercept(provider, context as never, next));
    const handle = provider.callback();
    this.server = createServer((request, response) => void handle(request, response));
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
  }

  async down(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  private configuration(): Configuration {
    return {
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          token_endpoint_auth_method: 'client_secret_post',
          redirect_uris: ['/sign-in/callback', '/sign-in/other/callback'].map((path) => this.publicUrl + path),
          post_logout_redirect_uris: [`${this.publicUrl}/signed-out`],
          id_token_signed_response_alg: 'RS256',
          userinfo_signed_response_alg: 'RS256',
        },
      ],
      jwks: { keys: this.keys } as never,
      cookies: { keys: ['only for these tests'] },
      features: {
        devInteractions: { enabled: false },
        jwtUserinfo: { enabled: true },
        rpInitiatedLogout: { enabled: true },
      },
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 30 },
      pkce: { required: () => this.pkce },
      findAccount: (_context, id) => ({
        accountId: id,
        claims: async () => ({
          sub: id,
          email: this.person,
          ...(this.emailVerified !== undefined && { email_verified: this.emailVerified }),
        }),
      }),
      loadExistingGrant: async (context) => {
        const grant = new context.oidc.provider.Grant({
          clientId: CLIENT.id,
          accountId: context.oidc.session!.accountId,
        });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
    };
  }

  private async intercept(provider: Provider, context: Context, next: () => Promise<unknown>): Promise<void> {
    this.seen.push(new URL(context.url, this.issuer));
    if (context.path.startsWith('/interaction/')) {
      // The person has typed their password.
      const result = { login: { accountId: this.subject ?? `sub of ${this.person}`, remember: true } };
      context.respond = false;
      await provider.interactionFinished(context.req, context.res, result, { mergeWithLastSubmission: false });
      return;
    }
    await next();
    const { route } = context.oidc ?? {};
    if (route === 'token' && context.body?.id_token)
      context.body.id_token = await this.rewritten(context.body.id_token as string, 'idToken');
    if (route === 'userinfo' && typeof context.body === 'string') await this.answerUserinfo(context);
  }

  private async answerUserinfo(context: Context): Promise<void> {
    const jwt = context.body as unknown as string;
    if (this.lie.plainUserinfo) {
      context.type = 'application/json';
      context.body = decodeJwt(jwt);
      return;
    }
    context.body = (await this.rewritten(jwt, 'userinfo')) as never;
    context.type = 'application/jwt';
  }

  private async rewritten(jwt: string, which: 'idToken' | 'userinfo'): Promise<string> {
    const rewrite = this.lie[which];
    const foreign = this.lie.foreignKey === which;
    if (!rewrite && !foreign) return jwt;
    const key = foreign ? (await generateKeyPair('RS256')).privateKey : await importJWK(this.keys[0]!, 'RS256');
    const claims = decodeJwt(jwt);
    return new SignJWT(rewrite ? rewrite(claims) : claims)
      .setProtectedHeader(decodeProtectedHeader(jwt) as never)
      .sign(key);
  }
}

interface Context {
  path: string;
  url: string;
  req: never;
  res: never;
  respond: boolean;
  type: string;
  body?: Record<string, unknown>;
  oidc?: { route: string };
}

async function newKey(kid: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' };
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
