import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { parseHTML } from 'linkedom';

interface Received {
  url: URL;
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  milliseconds: number;
}

/** A page as it came. */
export class Visited {
  /** Path and query, as the address bar shows them. */
  readonly address: string;
  /** Where on the page one arrives. */
  readonly anchor: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
  readonly milliseconds: number;
  private parsed: Document | null = null;

  constructor({ url, status, headers, body, milliseconds }: Received) {
    this.address = url.pathname + url.search;
    this.anchor = url.hash;
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.text = body.toString('utf8');
    this.milliseconds = milliseconds;
  }

  get page(): Document {
    const html = this.headers['content-type']?.includes('html') ? this.text : '<p></p>';
    return (this.parsed ??= parseHTML(html).document);
  }

  /** What is read in it. */
  get words(): string {
    return (this.page.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
  }
}

export type Typed = Readonly<Record<string, string | readonly string[] | File>>;

type Site = 'none' | 'same-origin' | 'cross-site';

const REDIRECTIONS = 5;

/** What a browser without script does: cookies, redirections, forms with what stands in them. */
export class HttpBrowser {
  private readonly cookies = new Map<string, string>();
  private readonly agent = new Agent({ keepAlive: true });

  constructor(readonly home: string) {}

  /** A link followed, or an address typed (`none`). */
  async visit(path: string, site: Site = 'same-origin'): Promise<Visited> {
    return this.arrive(await this.send('GET', path, site));
  }

  /** The address alone, without what it redirects to. */
  async send(
    method: 'GET' | 'POST',
    path: string,
    site: Site,
    typed?: Typed,
    enctype: string = URL_ENCODED,
  ): Promise<Visited> {
    const url = new URL(path, this.home);
    const written = typed && encoded(typed, enctype);
    const body = written && Buffer.from(await written.arrayBuffer());
    const headers = {
      accept: 'text/html',
      'sec-fetch-site': site,
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
      ...(method === 'POST' && {
        origin: this.home,
        'content-type': written?.headers.get('content-type') ?? URL_ENCODED,
      }),
      ...(this.cookies.size > 0 && { cookie: this.cookieLine() }),
    };
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request(url, { method, headers, agent: this.agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          for (const line of response.headers['set-cookie'] ?? []) this.keep(line);
          const { statusCode: status = 0, headers: told } = response;
          const milliseconds = performance.now() - began;
          resolve(new Visited({ url, status, headers: told, body: Buffer.concat(chunks), milliseconds }));
        });
        response.on('error', reject);
      });
      // A line that the server had closed meanwhile is opened anew, as browsers do; nothing was answered on it.
      sent.on('error', (error) =>
        sent.reusedSocket && method === 'GET' ? resolve(this.send(method, path, site)) : reject(error),
      );
      sent.end(body);
    });
  }

  /** A form of ours, whatever page it stood on. */
  async post(path: string, typed: Typed, enctype?: string): Promise<Visited> {
    return this.arrive(await this.send('POST', path, 'same-origin', typed, enctype));
  }

  private async arrive(first: Visited): Promise<Visited> {
    let visited = first;
    for (let hops = 0; hops < REDIRECTIONS && isRedirection(visited); hops += 1)
      visited = await this.send('GET', visited.headers.location!, 'same-origin');
    return visited;
  }

  /** The form whose address or button answers to this, sent with what stands in it and what is typed over it. */
  async submit(
    page: Visited,
    which: { action?: string | RegExp; holding?: string },
    typed: Typed = {},
  ): Promise<Visited> {
    const form = formsOf(page).find(
      ({ action, method, html }) =>
        method === 'post' &&
        (which.action === undefined || matches(action, which.action)) &&
        (which.holding === undefined || html.includes(which.holding)),
    );
    if (!form) throw new Error(`${page.address} (${page.status}) has no form ${which.action ?? which.holding}`);
    return this.post(form.action, { ...form.fields, ...typed }, form.enctype);
  }

  cookieLine(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  forgetCookies(): void {
    this.cookies.clear();
  }

  close(): void {
    this.agent.destroy();
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

const isRedirection = ({ status, headers }: Visited) => status >= 300 && status < 400 && !!headers.location;
const matches = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

const URL_ENCODED = 'application/x-www-form-urlencoded';

/** As the form says that it is sent: papers go in parts. */
function encoded(typed: Typed, enctype: string): Response {
  const sent = new FormData();
  for (const [name, value] of Object.entries(typed))
    for (const one of value instanceof File ? [value] : [value].flat()) sent.append(name, one as string);
  if (enctype !== URL_ENCODED) return new Response(sent);
  return new Response(new URLSearchParams([...sent].map(([name, value]) => [name, String(value)])).toString(), {
    headers: { 'content-type': URL_ENCODED },
  });
}

export interface Form {
  action: string;
  method: string;
  enctype: string;
  html: string;
  fields: Record<string, string | string[]>;
}

/** Forms as they stand: hidden fields, what is already typed, boxes that are ticked, first choices. A button may send one elsewhere. */
export function formsOf({ address, page }: Pick<Visited, 'address' | 'page'>): Form[] {
  return [...page.querySelectorAll('form')].flatMap((form) => {
    const known = {
      method: (form.getAttribute('method') ?? 'get').toLowerCase(),
      enctype: form.getAttribute('enctype') ?? URL_ENCODED,
      html: form.outerHTML,
      fields: fieldsOf(form, page),
    };
    const elsewhere = [...form.querySelectorAll('button[formaction]')].map((one) => one.getAttribute('formaction')!);
    return [form.getAttribute('action') ?? address, ...elsewhere].map((action) => ({ action, ...known }));
  });
}

const FIELDS = 'input, textarea, select';

/** Those within, and those that name it from elsewhere. */
function fieldsOf(form: Element, page: Document): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  const id = form.getAttribute('id');
  const elsewhere = id ? [...page.querySelectorAll(FIELDS)].filter((field) => field.getAttribute('form') === id) : [];
  for (const field of [...form.querySelectorAll(FIELDS), ...elsewhere]) {
    const name = field.getAttribute('name');
    const value = name && !field.hasAttribute('disabled') ? valueOf(field) : null;
    if (name && value !== null) fields[name] = fields[name] === undefined ? value : [fields[name], value].flat();
  }
  return fields;
}

function valueOf(field: Element): string | null {
  const type = field.getAttribute('type') ?? 'text';
  if (['submit', 'button', 'image', 'file'].includes(type)) return null;
  if (type === 'checkbox' || type === 'radio')
    return field.hasAttribute('checked') ? (field.getAttribute('value') ?? 'on') : null;
  if (field.tagName === 'TEXTAREA') return field.textContent ?? '';
  if (field.tagName !== 'SELECT') return field.getAttribute('value') ?? '';
  const chosen = field.querySelector('option[selected]') ?? field.querySelector('option');
  return chosen?.getAttribute('value') ?? chosen?.textContent ?? null;
}
