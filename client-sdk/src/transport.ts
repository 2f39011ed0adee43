import type { TypedDocument } from './document-type';
import {
  ApiError,
  apiError,
  NetworkError,
  type PasserelleError,
  TimeoutError,
  UnavailableError,
  UnexpectedAnswerError,
  UnknownOutcomeError,
} from './errors';

/** A token, or what gives a fresh one at each request. */
export type TokenSource = string | (() => string | Promise<string>);

export interface CallOptions {
  /** Aborts the call, its waits and its retries. */
  signal?: AbortSignal;
  /** For one attempt, in milliseconds. */
  timeout?: number;
  headers?: Record<string, string>;
}

export interface TransportOptions {
  /** Address of the API, `https://…/graphql`; without a path, `/graphql` is added. */
  url: string;
  token?: TokenSource;
  headers?: Record<string, string>;
  /**
   * `text` by default. `hash` sends the SHA-256 of a published document instead of its text, and the text only to a service
   * that does not know it; a browser session is never sent another.
   */
  documents?: 'text' | 'hash';
  /** 30 000 ms for one attempt. */
  timeout?: number;
  /** Attempts after the first, 2: for queries, and for acts with an idempotency key. */
  maxRetries?: number;
  /** Wait before the first retry, 200 ms; it doubles each time. */
  retryDelay?: number;
  fetch?: typeof globalThis.fetch;
}

interface Answer {
  data?: unknown;
  errors?: Parameters<typeof apiError>[0];
}

/** One POST per attempt; what can be repeated without harm is. */
export class Transport {
  private readonly url: string;

  constructor(private readonly options: TransportOptions) {
    const url = new URL(options.url);
    if (url.pathname === '/') url.pathname = '/graphql';
    this.url = url.toString();
  }

  async send(document: TypedDocument<unknown, never>, variables: unknown, call: CallOptions = {}): Promise<unknown> {
    const { maxRetries = 2, retryDelay = 200 } = this.options;
    const repeatable = isRepeatable(document.toString(), variables);
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.known(document, variables, call);
      } catch (error) {
        if (!repeatable || attempt >= maxRetries || !mayPass(error) || call.signal?.aborted) throw error;
        await wait(retryDelay * 2 ** attempt, call.signal);
      }
    }
  }

  /** By its hash where that is wanted and possible; a service of another version may not know it, and has then done nothing. */
  private async known(
    document: TypedDocument<unknown, never>,
    variables: unknown,
    call: CallOptions,
  ): Promise<unknown> {
    const text = { query: document.toString(), variables };
    const sha256Hash = this.options.documents === 'hash' ? document.__meta__?.hash : undefined;
    if (typeof sha256Hash !== 'string') return this.once(text, call);
    try {
      return await this.once({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }, call);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'PERSISTED_QUERY_NOT_FOUND') return this.once(text, call);
      throw error;
    }
  }

  /** A file, beside the API; the answer is whatever the service says of it, a refusal included. Sent once. */
  async upload(
    path: string,
    body: Blob | Uint8Array<ArrayBuffer>,
    mediaType: string,
    call: CallOptions = {},
  ): Promise<unknown> {
    const headers = { ...call.headers, 'content-type': mediaType };
    const response = await this.post(body, { ...call, headers }, new URL(path, this.url).toString());
    const answer = response.body;
    if (answer?.errors?.length) throw apiError(answer.errors, answer.data);
    if (!answer || !('userErrors' in answer)) throw new UnexpectedAnswerError(response.status);
    return answer;
  }

  private async once(request: object, call: CallOptions): Promise<unknown> {
    const response = await this.post(JSON.stringify(request), call);
    const answer = response.body;
    if (answer?.errors?.length) throw apiError(answer.errors, answer.data);
    if (answer?.data === undefined || answer.data === null) throw new UnexpectedAnswerError(response.status);
    return answer.data;
  }

  /** The body is part of the attempt: a connection may well be lost in the middle of it. */
  private async post(
    body: string | Blob | Uint8Array<ArrayBuffer>,
    call: CallOptions,
    url = this.url,
  ): Promise<{ status: number; body: Answer | null }> {
    const timeout = call.timeout ?? this.options.timeout ?? 30_000;
    const send = this.options.fetch ?? globalThis.fetch;
    const headers = await this.headers(call);
    const expired = AbortSignal.timeout(timeout);
    const signal = call.signal ? AbortSignal.any([call.signal, expired]) : expired;
    try {
      const response = await send(url, { method: 'POST', headers, body, signal });
      return { status: response.status, body: parsed(await response.text()) };
    } catch (error) {
      if (call.signal?.aborted) throw call.signal.reason;
      throw expired.aborted ? new TimeoutError(timeout) : new NetworkError(error);
    }
  }

  private async headers(call: CallOptions): Promise<Record<string, string>> {
    const { token, headers } = this.options;
    const bearer = typeof token === 'function' ? await token() : token;
    return {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      ...headers,
      ...call.headers,
    };
  }
}

function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}

/** A query changes nothing; an act is repeated only under its idempotency key, which makes it one act. */
function isRepeatable(query: string, variables: unknown): boolean {
  if (!/^\s*mutation\b/m.test(query)) return true;
  const input = (variables as { input?: { idempotencyKey?: unknown } } | undefined)?.input;
  return Boolean(input?.idempotencyKey);
}

function mayPass(error: unknown): error is PasserelleError {
  if (error instanceof UnexpectedAnswerError) return [502, 503, 504].includes(error.status);
  return [NetworkError, TimeoutError, UnavailableError, UnknownOutcomeError].some((kind) => error instanceof kind);
}

function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
