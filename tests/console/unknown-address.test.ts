import { fastifyPath, matching } from '../../console/http/patterns';
import { actRoutes, ConsoleWorld, pageRoutes } from './support/console-world';
import type { HttpBrowser } from './support/http-browser';

const filled = (path: string) =>
  fastifyPath(path)
    .replace(/:departement\([^)]*\)/, '38')
    .replaceAll(/:\w+/g, 'inconnu');

describe('an address that shows nothing', () => {
  let world: ConsoleWorld;
  let browser: HttpBrowser;
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    browser = await world.browserOf('association-38');
  }, 120_000);
  afterAll(() => world.close());

  it.each(['/nulle-part', '/38/nulle/part', '/documents/inconnu', '/envoi-garde/x/effacer'])(
    'is said in words to whoever reads, with a way back, and in JSON to programs: %s',
    async (address) => {
      const read = await browser.visit(address, 'none');
      expect([read.status, read.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(read.words).toContain('Page introuvable');
      expect(read.page.querySelector('main a[href="/"]')).not.toBeNull();
      const program = await fetch(`${world.home}${address}`, { headers: { accept: 'application/json' } });
      expect([program.status, program.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
    },
  );

  it('leads to the page of its form where it is only sent to', async () => {
    const readable = pageRoutes.map(({ path }) => filled(path));
    const onlySent = actRoutes.map(({ path }) => filled(path)).filter((path) => !matching(pageRoutes, path));
    expect(onlySent.length).toBeGreaterThan(50);
    for (const address of onlySent) {
      const { status, headers } = await browser.send('GET', address, 'none');
      expect([address, status, headers.location]).toEqual([address, 303, expect.any(String)]);
      expect([address, readable.includes(headers.location!)]).toEqual([address, true]);
    }
  });
});
