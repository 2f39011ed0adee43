import type { Browser } from 'playwright-core';
import { inBrowser, openBrowser } from '../support/browser';
import { ConsoleWorld } from './support/console-world';
import { Gallery, looks, oneOfEach, type Example, type Look } from './support/gallery';
import type { HttpBrowser } from './support/http-browser';
import { axeFaults, keyboardFaults, overflowFaults } from './support/seen-by-browser';
import { hasJava, vnuFaults } from './support/vnu';

/** `npm run console:check` looks at every page; a plain run, at these. */
const WHOLE = process.env.CONSOLE === 'whole';
const MAIN = ['/', '/connexion', '/:departement/dossiers', '/:departement/dossiers/:id', '/:departement/seances/:id'];

inBrowser('every page, for whoever reads it', () => {
  let world: ConsoleWorld;
  let browser: Browser;
  let gallery: Gallery;
  let examples: Example[];
  const sessions = new Map<string | null, HttpBrowser>();

  beforeAll(async () => {
    world = await ConsoleWorld.open();
    await world.tellStories();
    const all = await oneOfEach(world, sessions);
    examples = WHOLE ? all : all.filter(({ route }) => MAIN.includes(route));
    browser = await openBrowser();
    gallery = new Gallery(browser, sessions, world.home);
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    for (const session of sessions.values()) session.close();
    await world.close();
  });

  const faultsIn = async (
    look: Look,
    find: (page: Awaited<ReturnType<Gallery['show']>>['page']) => Promise<string[]>,
  ) => {
    const faults: string[] = [];
    for (const example of examples) {
      const { page, complaints } = await gallery.show(example, look);
      const found = [...(await find(page)), ...complaints];
      faults.push(...found.map((fault) => `${example.route} (${example.account}): ${fault}`));
    }
    return faults;
  };

  test.each(Object.keys(looks) as Look[])(
    '%s: axe finds nothing, and nothing is wider than the screen',
    async (look) => {
      const find = async (page: Parameters<typeof axeFaults>[0]) => [
        ...(look === 'zoomed' ? [] : await axeFaults(page)),
        ...(await overflowFaults(page)),
      ];
      expect(await faultsIn(look, find)).toEqual([]);
    },
    600_000,
  );

  it('is walked with the Tab key alone: skip link, focus that is seen, no trap', async () => {
    expect(await faultsIn('light', keyboardFaults)).toEqual([]);
  }, 600_000);

  const withJava = hasJava() ? it : it.skip;
  if (!hasJava()) process.stderr.write('left out, for want of Java (apt-get install default-jre-headless): vnu\n');
  withJava(
    'has no error for vnu',
    () => {
      expect(vnuFaults(examples)).toEqual([]);
    },
    120_000,
  );
});
