import { parseHTML } from 'linkedom';
import { isoDaysOf } from '../canaries/french-days';
import { pageHeaders } from '../../console/http/headers';
import { Routes, type Page } from './support/crawl';
import { faultsOf } from './support/page-faults';

const HEADERS = { ...pageHeaders(), 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' };
const FORM = '<form method="post" action="/38/x"><input name="jeton" value="t"></form>';

function page({ main = '', title = 'Dossier', address = '/38/dossiers/x', headers = {}, status = 200 } = {}): Page {
  const text = `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><h1>Dossier</h1>${FORM}${main}</body></html>`;
  const { document } = parseHTML(text);
  const body = Buffer.from(text);
  return {
    address,
    status,
    headers: { ...HEADERS, ...headers },
    text,
    body,
    milliseconds: 1,
    route: null,
    from: '/',
    document,
  };
}

const faults = (planted: Parameters<typeof page>[0]) =>
  faultsOf(page(planted), { names: ['Diallo'], tokenField: 'jeton' });

describe('what no page may have', () => {
  it('is not found in a page as it should be', () => {
    expect(faults({})).toEqual([]);
  });

  test.each([
    ['a style of its own', { main: '<p style="color:red">x</p>' }],
    ['a script in the page', { main: '<script>x</script>' }],
    ['a handler', { main: '<img alt="" src="/x.png" onerror="x">' }],
    ['a link that runs', { main: '<a href=" javascript:x">x</a>' }],
    ['something of a third party', { main: '<img alt="" src="https://example.org/x.png">' }],
    ['a second main heading', { main: '<h1>x</h1>' }],
    ['a reference in its title', { title: 'Dossier K7F-3QXA' }],
    ['a name in its title', { title: 'Dossier Diallo' }],
    ['a name in its address', { address: '/38/dossiers?nom=diallo' }],
    ['a reference in its address', { address: '/38/dossiers/K7F-3QXA' }],
    ['a gap', { main: '<p>Séance du undefined</p>' }],
    ['a code for a word', { main: '<p>PROSTITUTION_EXIT_COMMISSION</p>' }],
    ['a name that runs into a word', { main: '<p><span>mots</span><strong>Diallo</strong></p>' }],
    ['a form without its token', { main: '<form method="post" action="/x"></form>' }],
    ['a search that would stand in the address', { main: '<form action="/x"><input name="q"></form>' }],
    [
      'a policy with an exception',
      { headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } },
    ],
    ['leave to be stored', { headers: { 'cache-control': 'private' } }],
    ['an end nobody expects', { status: 500 }],
  ])('is found: %s', (_what, planted) => {
    expect(faults(planted)).not.toEqual([]);
  });

  it('is found in a file: the name of a person, leave to be stored or to run', () => {
    const headers = { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="Diallo.csv"' };
    expect(faults({ headers: { ...headers, 'cache-control': 'private' } })).toEqual([
      'a file that may be stored',
      'a file named after Diallo',
      'a file that could run',
    ]);
  });
});

it('knows the route of an address, the most literal first', () => {
  const routes = new Routes([{ path: '/:departement/dossiers/:id' }, { path: '/:departement/dossiers/nouveau' }]);
  expect(routes.of('/38/dossiers/nouveau?x=1')).toBe('/:departement/dossiers/nouveau');
  expect(routes.of('/2A/dossiers/AXc')).toBe('/:departement/dossiers/:id');
  expect(routes.of('/documents/AXc')).toBeNull();
});

it('reads days and months as pages write them', () => {
  expect(isoDaysOf('le 3 février 1921, le 1er\u00a0mars 1922, en août 1723, le 04/05/1922')).toEqual([
    '1921-02-03',
    '1922-03-01',
    '1723-08',
    '1922-05-04',
  ]);
});
