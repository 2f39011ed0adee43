import { request, type IncomingHttpHeaders } from 'node:http';
import { parseHTML } from 'linkedom';

export interface Shown {
  status: number;
  address: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  page: Document;
  /** What is read on it. */
  text: string;
}

export type Answers = Readonly<Record<string, string | readonly string[] | File>>;

/** Somebody before a browser without script: follows links, fills in forms as they stand, sends files. */
export class FormBrowser {
  private readonly cookies = new Map<string, string>();

  constructor(readonly home: string) {}

  static async of(home: string, account: string): Promise<FormBrowser> {
    const browser = new FormBrowser(home);
    const body = Buffer.from(`compte=${account}`);
    const shown = await browser.send('POST', '/connexion/demonstration', body, 'application/x-www-form-urlencoded');
    if (shown.status !== 200) throw new Error(`${account} did not enter: ${shown.status}`);
    return browser;
  }

  open(path: string): Promise<Shown> {
    return this.send('GET', path);
  }

  /** The form of that address, with what stands in it and these answers over it. */
  async fill(shown: Shown, action: string, answers: Answers = {}): Promise<Shown> {
    const form = [...shown.page.querySelectorAll('form')].find((each) => each.getAttribute('action') === action);
    if (!form) throw new Error(`no form ${action} at ${shown.address} (${shown.status})`);
    const typed = new FormData();
    for (const [name, value] of valuesOf(form)) if (!(name in answers)) typed.append(name, value);
    for (const [name, value] of Object.entries(answers))
      for (const each of value instanceof File ? [value] : [value].flat()) typed.append(name, each as string);
    const written =
      form.getAttribute('enctype') === 'multipart/form-data'
        ? new Response(typed)
        : new Response(new URLSearchParams([...typed].map(([name, value]) => [name, String(value)])));
    const body = Buffer.from(await written.arrayBuffer());
    return this.send('POST', action, body, written.headers.get('content-type')!);
  }

  private async send(method: string, path: string, body?: Buffer, type?: string): Promise<Shown> {
    const headers = {
      ...{ accept: 'text/html', 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate', origin: this.home },
      ...{ cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body && { 'content-type': type!, 'content-length': body.length }),
    };
    const answer = await exchanged(new URL(path, this.home), { method, headers }, body);
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [name = '', ...value] = line.split(';')[0]!.split('=');
      this.cookies.set(name, value.join('='));
    }
    const { status, location } = { status: answer.status, location: answer.headers.location };
    if (status >= 300 && status < 400 && location) return this.send('GET', location);
    const { document } = parseHTML(
      answer.headers['content-type']?.includes('html') ? answer.body.toString() : '<p></p>',
    );
    const text = (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
    return { ...answer, address: path, page: document, text };
  }
}

type Answer = Pick<Shown, 'status' | 'headers' | 'body'>;

const exchanged = (url: URL, how: object, body?: Buffer): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(url, how, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

function* valuesOf(form: Element): Generator<[string, string]> {
  for (const field of form.querySelectorAll('input, textarea, select')) {
    const name = field.getAttribute('name');
    const type = field.getAttribute('type') ?? '';
    if (!name || ['file', 'submit'].includes(type)) continue;
    if (['checkbox', 'radio'].includes(type) && !field.hasAttribute('checked')) continue;
    const chosen = field.tagName === 'SELECT' ? field.querySelector('option[selected]') : field;
    const value = chosen?.getAttribute('value') ?? (type === 'checkbox' ? 'on' : '');
    yield [name, field.tagName === 'TEXTAREA' ? (field.textContent ?? '') : value];
  }
}
