import type { Page } from './crawl';

/** Drawn by the platform for a person's file: `K7F-3QXA`. */
const REFERENCE = /\b[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{4}\b/;
const UNSAID = /\bundefined\b|\[object \w+\]|\bNaN\b|\bnull\b|\$\{|Invalid (?:Date|time)/;
/** A code where its label should stand. */
const CODE = /\b[A-Z]{2,}(?:_[A-Z]+)+\b/;

export interface Expected {
  /** Names of persons of this world: none stands in an address or a title. */
  names: readonly string[];
  /** What a form that posts must carry. */
  tokenField: string;
}

/** What no page may have, whoever reads it. */
export function faultsOf(page: Page, expected: Expected): string[] {
  if (page.status === 404 || page.status === 403) return [`answers ${page.status} behind a link of ${page.from}`];
  if (page.status !== 200) return [`answers ${page.status} behind a link of ${page.from}`];
  const isHtml = String(page.headers['content-type']).startsWith('text/html');
  if (isSaved(page) || isPublished(page.address) || !isHtml) return fileFaults(page, expected);
  return [
    ...headerFaults(page),
    ...markupFaults(page),
    ...wordFaults(page, expected),
    ...touchingFaults(page),
    ...formFaults(page, expected.tokenField),
  ];
}

/** Saved by the browser, never shown in the page: were it opened there, nothing in it could run. */
const isSaved = ({ headers }: Page): boolean => String(headers['content-disposition']).startsWith('attachment');

/** A file made for the reader: kept nowhere, and its name tells nothing. A paper keeps the name that its team gave it. */
function fileFaults({ headers, address }: Page, { names }: Expected): string[] {
  const name = decodeURIComponent(String(headers['content-disposition'] ?? ''));
  if (address.startsWith('/documents/')) return [];
  const told = [...names.filter((one) => name.includes(one)), ...(REFERENCE.exec(name) ?? [])];
  return [
    ...(/no-store/.test(String(headers['cache-control'])) || isPublished(address) ? [] : ['a file that may be stored']),
    ...told.map((one) => `a file named after ${one}`),
    ...(cannotRun(String(headers['content-security-policy']), address) ? [] : ['a file that could run']),
  ];
}

/** A published document has its own sheet, and no script. */
const cannotRun = (policy: string, address: string): boolean =>
  /sandbox/.test(policy) || (isPublished(address) && /default-src 'none'/.test(policy) && !/script-src/.test(policy));

/** Figures of closed years, and what the pages are drawn with: the same for everybody. */
const isPublished = (address: string): boolean => /^\/(releases|console)\//.test(address);

const POLICY: readonly (readonly [what: string, holds: RegExp])[] = [
  ['default-src', /default-src 'none'/],
  ['form-action', /form-action 'self'/],
  ['frame-ancestors', /frame-ancestors 'none'/],
  ['base-uri', /base-uri 'none'/],
  ['trusted types', /require-trusted-types-for 'script'/],
];

function headerFaults({ headers }: Page): string[] {
  const policy = String(headers['content-security-policy'] ?? '');
  return [
    ...POLICY.filter(([, holds]) => !holds.test(policy)).map(([what]) => `Content-Security-Policy without ${what}`),
    ...(/unsafe|nonce-|sha256-|https?:|\*/.test(policy)
      ? [`Content-Security-Policy with an exception: ${policy}`]
      : []),
    ...(/no-store/.test(String(headers['cache-control'])) ? [] : [`may be stored: ${headers['cache-control']}`]),
    ...(['no-referrer', 'same-origin'].includes(String(headers['referrer-policy']))
      ? []
      : [`tells where one comes from: ${headers['referrer-policy']}`]),
    ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['without nosniff']),
  ];
}

function markupFaults({ document }: Page): string[] {
  const faults: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const { tagName } = element;
    if (tagName === 'STYLE') faults.push('a <style>');
    if (tagName === 'SCRIPT' && !element.getAttribute('src')) faults.push('a <script> with its text in the page');
    for (const { name, value } of [...element.attributes]) {
      if (name === 'style' || name.startsWith('on')) faults.push(`${tagName} ${name}=`);
      if (name === 'href' && /^\s*(javascript|data|vbscript):/i.test(value)) faults.push(`${tagName} href ${value}`);
      if (name === 'src' && !/^\/(?!\/)|^data:image\//.test(value)) faults.push(`${tagName} src ${value}`);
    }
  }
  const headings = document.querySelectorAll('h1').length;
  if (headings !== 1) faults.push(`${headings} <h1>`);
  if (document.documentElement.getAttribute('lang') !== 'fr') faults.push('not said to be French');
  return [...new Set(faults)];
}

function wordFaults({ document, address }: Page, { names }: Expected): string[] {
  const title = document.querySelector('title')?.textContent?.trim() ?? '';
  const text = wordsOf(document.body);
  const where = decodeURIComponent(address);
  const named = (place: string) => names.filter((name) => place.toLowerCase().includes(name.toLowerCase()));
  return [
    ...(title === '' ? ['no title'] : []),
    ...(REFERENCE.test(title) ? [`a reference in the title: ${title}`] : []),
    ...(REFERENCE.test(where) ? [`a reference in the address: ${where}`] : []),
    ...named(title).map((name) => `a name in the title: ${name}`),
    ...named(where.replaceAll(/[\w-]{16,}/g, '')).map((name) => `a name in the address: ${name}`),
    ...(UNSAID.exec(text)?.slice(0, 1) ?? []).map((said) => `says “${said}”${around(text, said)}`),
    ...(CODE.exec(text)?.slice(0, 1) ?? []).map((code) => `a code where its label should stand: ${code}`),
  ];
}

/** What stands in two elements is two words. */
function wordsOf(node: Node | null): string {
  if (!node) return '';
  return node.childNodes.length > 0 ? [...node.childNodes].map(wordsOf).join(' ') : (node.textContent ?? '');
}

/** Without a class of theirs, nothing sets them apart. */
const INLINE = ['A', 'ABBR', 'B', 'CODE', 'EM', 'SPAN', 'STRONG', 'TIME'];
const isInline = (node: Node | null): node is Element =>
  INLINE.includes((node as Element | null)?.tagName ?? '') && !(node as Element).getAttribute('class');

/** Two texts side by side that are read as one word. */
function touchingFaults({ document }: Page): string[] {
  return [...document.querySelectorAll(INLINE.join(','))].filter(isInline).flatMap((element) => {
    const before = element.previousSibling;
    if (!before || (before.nodeType !== 3 && !isInline(before))) return [];
    const [first, second] = [before.textContent ?? '', element.textContent ?? ''];
    const touch = /[\p{L}\p{N}]$/u.test(first) && /^[\p{L}\p{N}]/u.test(second);
    return touch ? [`“${first.slice(-20)}” runs into “${second.slice(0, 20)}”`] : [];
  });
}

const around = (text: string, said: string) => {
  const at = text.indexOf(said);
  return ` in “${text.slice(Math.max(0, at - 40), at + 40).replaceAll(/\s+/g, ' ')}”`;
};

/** A session opens there: none is yet bound to a form. */
const BEFORE_A_SESSION = '/connexion/demonstration';

/** Days and hours of sittings: rehearsed before one is fixed. */
const OF_NOBODY = ['heldOn', 'convenedOn', 'startsAt'];

function formFaults({ document }: Page, tokenField: string): string[] {
  return [...document.querySelectorAll('form')].flatMap((form) => {
    const action = form.getAttribute('action') ?? '(itself)';
    const posts = (form.getAttribute('method') ?? 'get').toLowerCase() === 'post';
    if (posts) {
      const token = form.querySelector(`input[name="${tokenField}"]`)?.getAttribute('value');
      return token || action === BEFORE_A_SESSION ? [] : [`form ${action} without its token`];
    }
    const free = [...form.querySelectorAll('textarea, input:not([type]), input[type=text], input[type=search]')];
    return free.some((field) => !OF_NOBODY.includes(field.getAttribute('name') ?? ''))
      ? [`form ${action} would put what is typed in the address`]
      : [];
  });
}
