import type { PasserelleClient } from '../../../client-sdk/src';
import type { Page } from '../../../console/http/page';

export interface AskedDocument {
  text: string;
  variables: Record<string, unknown>;
  hash: unknown;
}

class Recorded extends Error {}

/** What a page asks of the API at this address: everything that it sends, in order. */
export async function documentsOf(page: Page, address: string, today: string): Promise<AskedDocument[]> {
  const asked: AskedDocument[] = [];
  const client = {
    query: (
      document: { toString(): string; __meta__?: Record<string, unknown> },
      variables: Record<string, unknown>,
    ) => {
      asked.push({ text: document.toString(), variables, hash: document.__meta__?.hash });
      return Promise.reject(new Recorded());
    },
  } as unknown as PasserelleClient;
  const [path = '', query = ''] = address.split('?');
  const request = { address, params: paramsOf(page.path, path), query: new URLSearchParams(query) };
  await page.ask(client, request, today).catch((error: unknown) => {
    if (!(error instanceof Recorded)) throw error;
  });
  return asked;
}

function paramsOf(route: string, path: string): Record<string, string> {
  const given = path.split('/');
  return Object.fromEntries(
    route.split('/').flatMap((part, index) => (part.startsWith(':') ? [[part.slice(1), given[index] ?? '']] : [])),
  );
}
