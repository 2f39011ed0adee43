import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AcceptReferralDocument,
  InternalError,
  InvalidDocumentError,
  LimitExceededError,
  NetworkError,
  OpenCaseDocument,
  PasserelleClient,
  type ClientOptions,
  SessionsDocument,
  TimeoutError,
  UnauthenticatedError,
  UnavailableError,
  UnexpectedAnswerError,
  UserErrorsError,
  ViewerDocument,
} from '../../client-sdk/src';

type Script = 'ok' | 'cut' | 'hang' | { status?: number; text: string };

const viewer = { data: { viewer: { account: { id: 'a', name: 'Une agente' } } } };
const failure = (code: string): Script => ({
  text: JSON.stringify({ errors: [{ message: `dit ${code}`, extensions: { code } }], data: null }),
});

describe('the transport', () => {
  let server: Server;
  let script: Script[];
  let seen: { headers: IncomingHttpHeaders; body: { query: string; variables: Record<string, unknown> } }[];

  beforeEach(async () => {
    [script, seen] = [[], []];
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          seen.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) as never });
          const next = script.shift() ?? 'ok';
          if (next === 'cut') return void request.socket.destroy();
          if (next === 'hang') return;
          response.statusCode = next === 'ok' ? 200 : (next.status ?? 200);
          response.end(next === 'ok' ? JSON.stringify(viewer) : next.text);
        });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const client = (options: Partial<ClientOptions> = {}) =>
    new PasserelleClient({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      retryDelay: 1,
      ...options,
    });
  const ask = (options?: Partial<ClientOptions>) => client(options).query(ViewerDocument, { code: '38' });

  it('adds /graphql, the bearer token and headers of its own', async () => {
    let issued = 0;
    const asking = client({ token: () => `fresh-${(issued += 1)}`, headers: { 'x-software': 'logiciel' } });
    await asking.query(ViewerDocument, { code: '38' });
    await asking.query(ViewerDocument, { code: '38' }, { headers: { 'x-request': 'une' } });
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer fresh-1', 'Bearer fresh-2']);
    expect(seen[1]!.headers).toMatchObject({
      'x-software': 'logiciel',
      'x-request': 'une',
      'content-type': 'application/json',
    });
  });

  it('repeats a query after a lost connection, UNAVAILABLE or a gateway fault, and stops at its maximum', async () => {
    script = ['cut', failure('UNAVAILABLE'), 'ok'];
    await expect(ask()).resolves.toEqual(viewer.data);
    script = [{ status: 503, text: '<html>' }, 'ok'];
    await expect(ask()).resolves.toEqual(viewer.data);
    seen = [];
    script = ['cut', 'cut', 'cut', 'ok'];
    await expect(ask()).rejects.toBeInstanceOf(NetworkError);
    expect(seen).toHaveLength(3);
  });

  it('repeats an act only under an idempotency key, with the very same variables', async () => {
    script = ['cut', 'ok'];
    await expect(client().act(AcceptReferralDocument, { input: { referralId: 'r' } })).rejects.toBeInstanceOf(
      NetworkError,
    );
    expect(seen).toHaveLength(1);
    const payload = { openCase: { case: { id: 'c' }, userErrors: [], warnings: [] } };
    script = ['cut', failure('UNKNOWN_OUTCOME'), { text: JSON.stringify({ data: payload }) }];
    seen = [];
    const done = await client().act(OpenCaseDocument, { input: { departement: '38', idempotencyKey: 'k' } });
    expect(done.orThrow().case.id).toBe('c');
    expect(new Set(seen.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(seen).toHaveLength(3);
  });

  it('never repeats what would fail again', async () => {
    script = [failure('UNAUTHENTICATED'), 'ok'];
    await expect(ask()).rejects.toBeInstanceOf(UnauthenticatedError);
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['LIMIT_EXCEEDED', LimitExceededError],
    ['UNAVAILABLE', UnavailableError],
    ['GRAPHQL_VALIDATION_FAILED', InvalidDocumentError],
    ['A_CODE_TO_COME', InternalError],
  ])('gives %s its class, its code and the sentence of the API', async (code, type) => {
    script = [failure(code)];
    const error = await ask({ maxRetries: 0 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ code, message: `dit ${code}` });
  });

  it('says when what answers is not Passerelle', async () => {
    script = [{ status: 404, text: '<html>rien ici</html>' }];
    await expect(ask()).rejects.toBeInstanceOf(UnexpectedAnswerError);
  });

  it('gives up at its timeout, and at once when the caller aborts', async () => {
    script = ['hang', 'hang'];
    await expect(ask({ timeout: 20, maxRetries: 0 })).rejects.toBeInstanceOf(TimeoutError);
    const controller = new AbortController();
    const asked = client().query(ViewerDocument, { code: '38' }, { signal: controller.signal });
    controller.abort(new Error('plus la peine'));
    await expect(asked).rejects.toThrow('plus la peine');
  });

  it('returns a refusal as a value, and throws it only when asked', async () => {
    const userErrors = [{ code: 'WRONG_STATE', message: 'Déjà acceptée.', path: null, rule: null }];
    script = [{ text: JSON.stringify({ data: { acceptReferral: { referral: null, userErrors, warnings: [] } } }) }];
    const result = await client().act(AcceptReferralDocument, { input: { referralId: 'r' } });
    expect(result).toMatchObject({ ok: false, data: null, userErrors });
    expect(() => result.orThrow()).toThrow(UserErrorsError);
  });

  it('follows pages lazily, and collects no more than asked', async () => {
    const page = (nodes: number[], endCursor: string | null): Script => ({
      text: JSON.stringify({
        data: { departement: { sessions: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } } } },
      }),
    });
    const pages = () =>
      client().pages(SessionsDocument, { code: '38', first: 2 }, (answer) => answer.departement?.sessions);
    script = [page([1, 2], 'c1'), page([3], null)];
    await expect(pages().collect(100)).resolves.toEqual([1, 2, 3]);
    expect(seen.map(({ body }) => body.variables.after)).toEqual([undefined, 'c1']);
    seen = [];
    script = [page([1, 2], 'c1')];
    await expect(pages().collect(2)).resolves.toEqual([1, 2]);
    expect(seen).toHaveLength(1);
    script = [{ text: '{"data":{"departement":null}}' }];
    await expect(pages().collect(5)).resolves.toEqual([]);
  });
});
