import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import {
  HtmlDocument,
  StandaloneDocument,
  TextLink,
  inlineStyle,
  renderDocument,
  safeHref,
  standalonePolicy,
  styleIn,
} from '../../console/elements';
import { assets } from '../../console/http/asset-files';
import { Gallery } from './gallery';

const page = (text: string, href?: string) =>
  renderDocument(
    <HtmlDocument title={text} lang="fr" styleHref="/console/x/console.css" scriptHref="/console/x/script/main.js">
      <Gallery text={text} href={href} />
    </HtmlDocument>,
  );

const HOSTILE = `"><img src=x onerror=alert(1)><script>alert(2)</script>' onclick='alert(3)' {{7*7}} &lt;b&gt; </textarea></title></style>`;

const elementsOf = (html: string) => [...parseHTML(html).document.querySelectorAll('*')];

describe('elements of the pages', () => {
  test('whatever a text holds, the page has the same elements, and shows it as typed', () => {
    const names = (text: string) => elementsOf(page(text)).map(({ tagName }) => tagName);
    expect(names(HOSTILE)).toEqual(names('Un nom'));
    const { document } = parseHTML(page(HOSTILE));
    expect(document.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(document.querySelector('#a')?.getAttribute('value')).toBe(HOSTILE);
    // The parser of the tests leaves these two as written; browsers read them so.
    const asRead = (selector: string) =>
      document
        .querySelector(selector)!
        .textContent!.replaceAll('&lt;', '<')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
    expect(asRead('textarea')).toBe(HOSTILE);
    expect(asRead('title')).toContain('<script>alert(2)</script>');
  });

  test('no style and no script stands in a page, no attribute listens', () => {
    for (const element of elementsOf(page(HOSTILE))) {
      const attributes = [...element.attributes].map(({ name }) => name);
      expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
      expect(element.tagName).not.toBe('STYLE');
      if (element.tagName === 'SCRIPT') expect(element.textContent).toBe('');
    }
  });

  test('each cell of a table says what it is, for where no head stands above it', () => {
    const { document } = parseHTML(page('Un nom'));
    const cells = [...document.querySelectorAll('tbody td')];
    const heads = [...document.querySelectorAll('thead th')].map(({ textContent }) => textContent);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => !heads.includes(cell.getAttribute('data-label') ?? ''))).toEqual([]);
  });

  test('an address that runs, or that hides where it leads, is no link; its words stay', () => {
    const refused = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '\\\\elsewhere.example',
      'https:/\\elsewhere.example',
      'dossiers/1',
      '',
    ];
    for (const address of refused) expect([address, safeHref(address)]).toEqual([address, undefined]);
    expect(safeHref(null)).toBeUndefined();
    const { document } = parseHTML(page('Un nom', 'javascript:alert(1)'));
    const led = [...document.querySelectorAll('[href], [action], [formaction], [src]')].flatMap((element) =>
      ['href', 'action', 'formaction', 'src'].map((name) => element.getAttribute(name) ?? ''),
    );
    expect(led.filter((address) => address.includes(':'))).toEqual([]);
    expect(
      parseHTML(renderDocument(<TextLink href="data:x">Mots</TextLink>)).document.querySelector('a')?.textContent,
    ).toBe('Mots');
  });

  test('paths of ours, the web, mails and telephones are links', () => {
    const taken = [
      '/',
      '/38/dossiers/1?vue=accord',
      '#champ-nom',
      '?page=2',
      'https://www.legifrance.gouv.fr/codes/',
      'mailto:a@b.fr',
      'tel:+33476000000',
    ];
    expect(taken.map((address) => safeHref(address))).toEqual(taken);
  });

  test('each field has its label, and each error is tied to its field', () => {
    const { document } = parseHTML(page('Un mot'));
    for (const field of document.querySelectorAll('input, select, textarea')) {
      expect(document.querySelector(`label[for="${field.id}"]`)).not.toBeNull();
    }
    for (const field of document.querySelectorAll('[aria-describedby]')) {
      expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')).not.toBeNull();
    }
    const invalid = [...document.querySelectorAll('[aria-invalid]')].map(({ id }) => id);
    expect(invalid).toEqual(['a', 'd', 'e', 'f', 'g', 'j']);
  });
});

describe('a page that stands alone', () => {
  const sheet = inlineStyle('p > em { color: #000091; }');
  const alone = (text: string) =>
    renderDocument(
      <StandaloneDocument title={text} style={sheet}>
        <p>{text}</p>
      </StandaloneDocument>,
    );

  test('bears its sheet as written, and a policy that names that sheet and nothing else', () => {
    const { document } = parseHTML(alone(HOSTILE));
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelector('style')!.textContent).toBe(sheet.css);
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content');
    expect(policy).toBe(`default-src 'none'; style-src ${sheet.digest}; base-uri 'none'; form-action 'none'`);
  });

  test('is known by the sheet that it was drawn with, whatever ours is today', () => {
    expect(standalonePolicy(styleIn(alone('Un mot')))).toBe(standalonePolicy(sheet));
    const older = '<!DOCTYPE html><title>2024</title><style>p::before { content: "<"; }</style>';
    expect(styleIn(older)!.css).toBe('p::before { content: "<"; }');
    expect(standalonePolicy(styleIn('%PDF-1.7'))).toContain("style-src 'none'");
  });

  test('takes no sheet that text would change', () => {
    for (const css of ['a::before { content: "x"; }', '</style><script>', 'a & b {}']) {
      expect(() => inlineStyle(css)).toThrow('sheet');
    }
  });
});

describe('the style sheet', () => {
  const sheet = assets().files.get('console.css')!.content.toString();

  test('holds every class that a page writes and the design system has', () => {
    const folder = join(__dirname, '../../console');
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(/(?<![\w-])fr-[\w-]*\w(?![\w-]*\$)/g)].map(
          ([name]) => name,
        ),
      );
    const classesIn = (text: string) => new Set([...text.matchAll(/\.(fr-[\w-]+)/g)].map(([, name]) => name));
    const whole = classesIn(readFileSync(require.resolve('@gouvfr/dsfr/dist/dsfr.main.css'), 'utf8'));
    const [held, identity] = [classesIn(sheet), new Set(['fr-logo', 'fr-header__logo'])];
    const missing = [...new Set(written)].filter((name) => whole.has(name) && !held.has(name) && !identity.has(name));
    expect(missing.sort()).toEqual([]);
  });

  test('fetches nothing from elsewhere, nothing from inside itself, and only what we serve', () => {
    const { files } = assets();
    const fetched = [...sheet.matchAll(/url\(\s*['"]?([^'")]+)/g)].map(([, address]) => address!);
    expect(fetched.length).toBeGreaterThan(10);
    expect(fetched.filter((address) => !files.has(address))).toEqual([]);
    expect(sheet).not.toMatch(/@import/);
  });

  test('carries nothing of the identity of the State, unless the operator says that it is one', () => {
    expect(sheet).not.toMatch(/Marianne|Spectral/);
    expect([...assets().files.keys()].filter((name) => /marianne|spectral/i.test(name))).toEqual([]);
    expect(sheet).toContain('MIT');
  });
});
