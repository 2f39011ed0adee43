import type { Locator, Page } from 'playwright-core';
import { RunningServer } from '../../canaries/running-server';
import { openBrowser, openDesk } from '../../support/browser';
import { act, sittingOf } from '../support/acts';
import { enter } from '../support/person';
import { askerOf } from './asker';

const FILES = 14;

/** Everything that the secretariat presses during a sitting, from its agenda to the end. */
class Hand {
  clicks = 0;
  posts = 0;

  constructor(private readonly page: Page) {
    page.on('request', (request) => void (request.method() === 'POST' && (this.posts += 1)));
  }

  /** A drawn box or button hears its label. */
  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.dispatchEvent('click');
  }

  async leave(what: Locator): Promise<void> {
    const arrived = this.page.waitForEvent('load');
    await this.click(what);
    await arrived;
  }

  /** Sent where it stands, and the page refreshed. */
  private async stay(what: Locator): Promise<void> {
    const refreshed = this.page.waitForEvent(
      'requestfinished',
      (request) => request.resourceType() === 'fetch' && request.method() === 'GET',
    );
    await this.click(what);
    await refreshed;
  }

  /** What must be confirmed takes a click more; a warning that must be read takes one to say so, and one to send again. */
  async send(action: string): Promise<void> {
    const form = this.page.locator(`form[action$="${action}"]`).first();
    const closed = form.locator('details[data-confirm]:not([open]) > summary');
    if ((await closed.count()) > 0) await this.click(closed);
    const id = await form.getAttribute('id');
    const elsewhere = this.page.locator(`button[form="${id}"]:not([disabled])`);
    const within = form.locator('button[type=submit]:not([disabled])');
    const press = (id ? within.or(elsewhere) : within).last();
    await ((await form.getAttribute('data-send')) === null ? this.leave(press) : this.stay(press));
    const unread = this.page.locator(`form[action$="${action}"] [name=acknowledgedWarnings]:not(:checked)`);
    if ((await unread.count()) === 0) return;
    while ((await unread.count()) > 0) await this.click(unread.first());
    await this.send(action);
  }
}

/** A sitting is opened, held and closed: everybody there, a favourable opinion by consensus on every point. */
async function hold(page: Page, agenda: string): Promise<Hand> {
  await page.goto(agenda);
  const hand = new Hand(page);
  await hand.leave(page.locator('main a[href$="/tenue"]').first());
  await hand.send('/ouvrir');
  await hand.send('/presences');
  await hand.send('/points');
  await hand.send('/clore');
  return hand;
}

/** `console:clicks`: what a sitting of fourteen files takes its secretariat, played in a browser. */
async function main(): Promise<void> {
  const server = await RunningServer.start({ PASSERELLE_LOG: 'warn' });
  const browser = await openBrowser();
  try {
    const as = askerOf(server);
    const { sessionId } = await sittingOf(as, FILES);
    const coordinator = await as('coordinator-38');
    await act(coordinator, 'conveneSession', { sessionId });
    const { page } = await openDesk(browser, server.url);
    await enter(page, 'coordinator-38');
    const { clicks, posts } = await hold(page, `/38/seances/${sessionId}`);
    const { data } = await coordinator(
      'query ($id: ID!) { departement(code: "38") { session(id: $id) { status agenda { opinion { sense } } } } }',
      { id: sessionId },
    );
    const { status, agenda } = data!.departement.session;
    const opinions = agenda.filter((item: { opinion: unknown }) => item.opinion).length;
    process.stdout.write(`${JSON.stringify({ files: FILES, clicks, posts, status, opinions }, null, 2)}\n`);
    if (status !== 'HELD' || opinions !== FILES) process.exitCode = 1;
  } finally {
    await browser.close();
    await server.stop();
  }
}

void main();
