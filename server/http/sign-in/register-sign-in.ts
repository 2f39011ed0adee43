import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { BrowserSessions } from '../../identity/browser-sessions';
import { SESSION_SECONDS } from '../../identity/browser-sessions';
import { PROVIDER_PATHS, type OpenIdProvider } from '../../identity/openid-provider';
import { ownPath } from '../../identity/own-path';
import { PENDING_SECONDS, type PendingSignIns } from '../../identity/pending-sign-in';
import { SignInFailure } from '../../identity/sign-in-failure';
import { html, PAGE_POLICY, pages, type Page } from './page';

export interface SignInParts {
  providers: readonly OpenIdProvider[];
  pendings: PendingSignIns;
  sessions: BrowserSessions;
  /** The account of an address with a mandate in force; null otherwise: an identity gives no right. */
  accountOf: (email: string) => Promise<string | null>;
  /** Notes under which identity an account came in: another account of the same is the same person. */
  recognise: (accountId: string, identity: string) => Promise<void>;
  log: Pick<Logger, 'warn' | 'error'>;
}

const FAILURES = {
  UNAVAILABLE: pages.unavailable,
  ABANDONED: pages.abandoned,
  REFUSED: pages.refused,
  ONE_FACTOR: pages.oneFactor,
} as const;

/** Where a browser signs in and out: pages without a script. */
export function registerSignIn(app: FastifyInstance, parts: SignInParts): void {
  void app.register(async (scope) => {
    // A form without fields: whatever it carries is not read.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, void payload.resume()));
    scope.setErrorHandler((error, _request, reply) => explain(parts, reply, error));
    for (const provider of parts.providers) {
      const path = PROVIDER_PATHS[provider.name];
      scope.get(path, (request, reply) => begin(parts, provider, request, reply));
      scope.get(`${path}/callback`, (request, reply) => finish(parts, provider, request, reply));
    }
    scope.get('/signed-in', (_request, reply) => reply.redirect('/', 303));
    scope.post('/sign-out', { bodyLimit: 16 * 1_024 }, (request, reply) => signOut(parts, request, reply));
    scope.get('/signed-out', (_request, reply) => show(reply, pages.signedOut));
  });
}

async function begin(
  { pendings, sessions }: SignInParts,
  provider: OpenIdProvider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { location, pending } = await provider.begin(ownPath((request.query as { to?: unknown }).to) ?? '/');
  const { cookies } = sessions.site;
  return reply
    .header('set-cookie', cookies.write(cookies.pending, pendings.write(pending), PENDING_SECONDS))
    .redirect(location.toString(), 303);
}

/** The pending sign-in serves once: its cookie goes with the first answer, whatever that is. */
async function finish(
  parts: SignInParts,
  provider: OpenIdProvider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { pendings, sessions } = parts;
  const { cookies } = sessions.site;
  const pending = pendings.take(cookies.read(request.headers.cookie, cookies.pending));
  void reply.header('set-cookie', cookies.clear(cookies.pending));
  if (pending?.provider !== provider.name) throw new SignInFailure('REFUSED', 'no pending sign-in');
  const { email, identity, idToken } = await provider.finish(searchOf(request), pending);
  // Whoever was signed in here before is no longer the one who typed a password.
  await sessions.close(request);
  const account = await parts.accountOf(email);
  if (!account) return show(reply.header('set-cookie', cookies.clear(cookies.session)), pages.noMandate);
  await parts.recognise(account, identity);
  const secret = await sessions.open(account, idToken, request.headers['user-agent']);
  return reply
    .header('set-cookie', cookies.write(cookies.session, secret, SESSION_SECONDS))
    .redirect(ownPath(pending.to) ?? '/', 303);
}

const searchOf = ({ url }: FastifyRequest): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** Ours first, and for sure; then the provider's, as far as it can be reached. The browser forgets what it holds of us. */
async function signOut(
  { providers, sessions }: SignInParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!sessions.isOwn(request)) return show(reply, pages.elsewhere);
  const { cookies } = sessions.site;
  const idToken = await sessions.close(request);
  const provider = idToken ? providers.find((one) => one.made(idToken)) : undefined;
  const location = await provider?.logoutUrl(idToken!);
  return reply
    .header('set-cookie', cookies.clear(cookies.session))
    .header('clear-site-data', '"cache", "storage"')
    .redirect(location?.toString() ?? '/signed-out', 303);
}

/** A code in the log; to the person, what to do next. */
async function explain({ log }: SignInParts, reply: FastifyReply, error: unknown): Promise<FastifyReply> {
  if (error instanceof SignInFailure) {
    log.warn({ kind: error.kind, code: error.code }, 'a sign-in did not succeed');
    return show(reply, FAILURES[error.kind]);
  }
  const { name, code, statusCode = 500 } = error as { name?: string; code?: string; statusCode?: number };
  if (statusCode < 500) return show(reply, pages.refused);
  log.error({ name, code }, 'unexpected fault of a sign-in');
  return show(reply, pages.fault);
}

/** Programs that ask for JSON get the same words in the API's own shape. */
function show(reply: FastifyReply, page: Page): FastifyReply {
  void reply
    .status(page.status)
    .headers({ 'content-security-policy': PAGE_POLICY, 'referrer-policy': 'same-origin', 'cache-control': 'no-store' });
  if (!/\bapplication\/json\b/.test(reply.request.headers.accept ?? '') || page.status < 400) {
    return reply.type('text/html; charset=utf-8').send(html(page));
  }
  const code = page.status === 503 ? 'UNAVAILABLE' : page.status === 403 ? 'UNAUTHENTICATED' : 'BAD_REQUEST';
  return reply.send({ errors: [{ message: page.text.join(' '), extensions: { code } }] });
}
