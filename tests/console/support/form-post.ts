import { request } from 'node:http';
import type { HttpBrowser, Visited } from './http-browser';

interface Sending {
  /** A script asks for an answer of its own. */
  accept?: 'application/json' | 'text/html';
  /** The papers of a form. */
  files?: readonly File[];
}

/** What a script of ours, or a form with papers, sends: not followed where it leads. */
export async function postForm(
  browser: HttpBrowser,
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  { accept = 'text/html', files = [] }: Sending = {},
): Promise<Pick<Visited, 'status' | 'text' | 'headers'>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) form.append(name, String(each));
  for (const file of files) form.append('file', file, file.name);
  const written =
    files.length > 0
      ? new Response(form)
      : new Response(new URLSearchParams([...form].map(([name, value]) => [name, String(value)])));
  const body = Buffer.from(await written.arrayBuffer());
  const headers = {
    accept,
    origin: browser.home,
    'sec-fetch-site': 'same-origin',
    cookie: browser.cookieLine(),
    'content-type': written.headers.get('content-type')!,
    'content-length': body.length,
  };
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, browser.home), { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
