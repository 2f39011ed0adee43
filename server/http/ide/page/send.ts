import { authorization, currentAccount, signIn } from './session';

export interface Answer {
  readonly body: unknown;
  readonly status: number;
  readonly milliseconds: number;
}

export interface GraphqlRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: unknown;
}

async function post(request: GraphqlRequest): Promise<Answer> {
  const start = performance.now();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...authorization(),
    },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  return { body: readJson(text), status: response.status, milliseconds: Math.round(performance.now() - start) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return { message: 'Le serveur n’a pas répondu en JSON.', reponse: text.slice(0, 500) };
  }
}

function isExpired({ status, body }: Answer): boolean {
  const errors = (body as { errors?: { extensions?: { code?: string } }[] } | null)?.errors ?? [];
  return status === 401 || errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
}

/** A token lives a short time: when it has run out, the same account signs in again, once. */
export async function send(request: GraphqlRequest): Promise<Answer> {
  const first = await post(request);
  const account = currentAccount();
  if (account === null || !isExpired(first)) return first;
  await signIn(account);
  return post(request);
}
