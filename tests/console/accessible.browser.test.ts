import type { Browser } from 'playwright-core';
import { inBrowser, openBrowser } from '../support/browser';
import { answeredForms } from './support/answered-forms';
import { ConsoleWorld, pageRoutes } from './support/console-world';
import { Gallery, looks, oneOfEach, type Example, type Look, type Shown } from './support/gallery';
import type { HttpBrowser } from './support/http-browser';
import { axeFaults, keyboardFaults, overflowFaults } from './support/seen-by-browser';
import { hasJava, vnuFaults } from './support/vnu';

/** `npm run console:check` looks at every page; a plain run, at these. */
const WHOLE = process.env.CONSOLE === 'whole';
const MAIN = ['/', '/connexion', '/:departement/dossiers', '/:departement/dossiers/:id', '/:departement/seances/:id'];

/** Looked at in figures.test.ts, where a year is published; and the desk's line of an opening that waits for a second person. */
const ELSEWHERE = [/^\/chiffres\/:release/, /^\/:departement\/chiffres$/, /^\/:departement\/urgences\/:id$/];

const LOOKS = Object.keys(looks) as Look[];

inBrowser('every page, for whoever reads it', () => {
  let world: ConsoleWorld;
  let browser: Browser;
  let examples: Example[];
  const sessions = new Map<string | null, HttpBrowser>();
  const found = new Map<string, string[]>();

  /** A page is opened once, and turned: its light, its size, then the keyboard, which leaves the focus where it stops. */
  async function lookAt({ example, page, complaints, turn }: Shown): Promise<void> {
    const note = (what: string, faults: readonly string[]) =>
      found.get(what)!.push(...faults.map((fault) => `${example.route} (${example.account}): ${fault}`));
    for (const look of LOOKS) {
      await turn(look);
      if (look !== 'zoomed') note(look, await axeFaults(page));
      note(look, await overflowFaults(page));
    }
    await turn('light');
    note('keyboard', await keyboardFaults(page));
    note('complaints', complaints);
  }

  beforeAll(async () => {
    world = await ConsoleWorld.open();
    await world.tellStories();
    const all = await oneOfEach(world, sessions);
    examples = WHOLE ? [...all, ...answeredForms] : all.filter(({ route }) => MAIN.includes(route));
    browser = await openBrowser();
    for (const what of [...LOOKS, 'keyboard', 'complaints']) found.set(what, []);
    await new Gallery(browser, sessions, world.home).walk(examples, lookAt);
  }, 1_200_000);

  afterAll(async () => {
    await browser.close();
    for (const session of sessions.values()) session.close();
    await world.close();
  });

  (WHOLE ? it : it.skip)('leaves no page out', () => {
    const seen = new Set(examples.map(({ route }) => route));
    const unseen = pageRoutes.map(({ path }) => path).filter((path) => !seen.has(path));
    expect(unseen.filter((path) => !ELSEWHERE.some((other) => other.test(path)))).toEqual([]);
  });

  it.each(LOOKS)('%s: axe finds nothing, and nothing is wider than the screen', (look) => {
    expect(found.get(look)).toEqual([]);
  });

  it('is walked with the Tab key alone: skip link, focus that is seen, no trap', () => {
    expect(found.get('keyboard')).toEqual([]);
  });

  it('throws no error, is refused no script, and asks nobody but us', () => {
    expect(found.get('complaints')).toEqual([]);
  });

  const withJava = hasJava() ? it : it.skip;
  if (!hasJava()) process.stderr.write('left out, for want of Java (apt-get install default-jre-headless): vnu\n');
  withJava(
    'has no error for vnu',
    () => {
      expect(vnuFaults(examples.filter(({ text }) => text !== ''))).toEqual([]);
    },
    120_000,
  );
});
