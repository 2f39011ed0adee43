import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { BrowserSessions } from '../../identity/browser-sessions';
import { SESSION_SECONDS } from '../../identity/browser-sessions';
import type { OpenIdProvider } from '../../identity/openid-provider';
import { fromOwnSite } from '../../identity/own-site';
import { PENDING_SECONDS, type PendingSignIns } from '../../identity/pending-sign-in';
import { SignInFailure } from '../../identity/sign-in-failure';
import { html, pagePolicy, pages, type Page } from './page';

export interface SignInParts {
  provider: OpenIdProvider;
  pendings: PendingSignIns;
  sessions: BrowserSessions;
  /** The account of an address with a mandate in force; null otherwise: an identity gives no right. */
  accountOf: (email: string) => Promise<string | null>;
  /** Notes under which identity an account came in: another account of the same is the same person. */
  recognise: (accountId: string, identity: string) => Promise<void>;
  log: Pick<Logger, 'warn' | 'error'>;
}

const FAILURES = { UNAVAILABLE: pages.unavailable, ABANDONED: pages.abandoned, REFUSED: pages.refused } as const;

/** Where a browser signs in and out: four addresses, pages without a script. */
export function registerSignIn(app: FastifyInstance, parts: SignInParts): void {
  void app.register(async (scope) => {
    // A form without fields: whatever it carries is not read.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, void payload.resume()));
    scope.setErrorHandler((error, _request, reply) => explain(parts, reply, error));
    scope.get('/sign-in', (_request, reply) => begin(parts, reply));
    scope.get('/sign-in/callback', (request, reply) => finish(parts, request, reply));
    scope.get('/signed-in', (request, reply) => signedIn(parts, request, reply));
    scope.post('/sign-out', { bodyLimit: 1_024 }, (request, reply) => signOut(parts, request, reply));
    scope.get('/signed-out', (_request, reply) => show(reply, pages.signedOut));
  });
}

async function begin({ provider, pendings, sessions }: SignInParts, reply: FastifyReply): Promise<FastifyReply> {
  const { location, pending } = await provider.begin();
  const { cookies } = sessions.site;
  return reply
    .header('set-cookie', cookies.write(cookies.pending, pendings.write(pending), PENDING_SECONDS))
    .redirect(location.toString(), 303);
}

/** The pending sign-in serves once: its cookie goes with the first answer, whatever that is. */
async function finish(parts: SignInParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { provider, pendings, sessions } = parts;
  const { cookies } = sessions.site;
  const pending = pendings.take(cookies.read(request.headers.cookie, cookies.pending));
  void reply.header('set-cookie', cookies.clear(cookies.pending));
  if (!pending) throw new SignInFailure('REFUSED', 'no pending sign-in');
  const { email, identity, idToken } = await provider.finish(
    new URL(request.url, sessions.site.origin).search,
    pending,
  );
  // Whoever was signed in here before is no longer the one who typed a password.
  await sessions.close(request);
  const account = await parts.accountOf(email);
  if (!account) return show(reply.header('set-cookie', cookies.clear(cookies.session)), pages.noMandate);
  await parts.recognise(account, identity);
  const secret = await sessions.open(account, idToken, request.headers['user-agent']);
  return reply
    .header('set-cookie', cookies.write(cookies.session, secret, SESSION_SECONDS))
    .redirect('/signed-in', 303);
}

/** Arriving from the provider is arriving from another site: this page shows nothing of anybody. */
async function signedIn(
  { provider, sessions }: SignInParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const state = await sessions.state(request);
  if (!state) return show(reply, pages.signedOut);
  return show(reply, state === 'LOCKED' ? pages.locked : pages.signedIn, await provider.logoutOrigins());
}

/** Ours first, and for sure; then the provider's, as far as it can be reached. */
async function signOut(
  { provider, sessions }: SignInParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!fromOwnSite(request, sessions.site.origin)) return show(reply, pages.elsewhere);
  const { cookies } = sessions.site;
  const idToken = await sessions.close(request);
  const location = idToken ? await provider.logoutUrl(idToken) : null;
  return reply
    .header('set-cookie', cookies.clear(cookies.session))
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
function show(reply: FastifyReply, page: Page, formTargets: readonly string[] = []): FastifyReply {
  // Under `no-referrer` a browser hides where a form comes from, and our own sign-out would be taken for another site's.
  void reply
    .status(page.status)
    .headers({ 'content-security-policy': pagePolicy(formTargets), 'referrer-policy': 'same-origin' });
  if (!/\bapplication\/json\b/.test(reply.request.headers.accept ?? '') || page.status < 400) {
    return reply.type('text/html; charset=utf-8').send(html(page));
  }
  const code = page.status === 503 ? 'UNAVAILABLE' : page.status === 403 ? 'UNAUTHENTICATED' : 'BAD_REQUEST';
  return reply.send({ errors: [{ message: page.text.join(' '), extensions: { code } }] });
}
