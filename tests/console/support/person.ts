import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openDesk, type Desk } from '../../support/browser';

/** One click on the account, from the first page. */
export async function enter(page: Page, account: string): Promise<void> {
  await page.goto('/');
  await page.locator(`button[name=compte][value="${account}"]`).first().click();
  await page.waitForURL((url) => url.pathname === '/');
}

/** Somebody at their own machine. */
export class Person {
  private constructor(
    readonly account: string,
    private readonly desk: Desk,
  ) {}

  static async arrives(browser: Browser, home: string, account: string, options?: BrowserContextOptions) {
    const desk = await openDesk(browser, home, options);
    await enter(desk.page, account);
    return new Person(account, desk);
  }

  get page(): Page {
    return this.desk.page;
  }

  get complaints(): readonly string[] {
    return this.desk.complaints;
  }

  async open(address: string): Promise<string> {
    await this.page.goto(address, { waitUntil: 'load' });
    return this.read();
  }

  read(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  /** The button of one form; its confirmation, and the warnings that it must have been read, are clicked too. */
  async send(action: string): Promise<string> {
    await this.pressed(action);
    const warnings = this.page.locator(`form[action$="${action}"] [name=acknowledgedWarnings]`);
    if ((await warnings.count()) > 0) {
      for (const warning of await warnings.all()) await warning.check({ force: true });
      await this.pressed(action);
    }
    const refused = this.page.locator('main .fr-alert--error, main .fr-alert--warning[data-focus]');
    if ((await refused.count()) > 0)
      throw new Error(`${this.account}, ${action}: ${await refused.first().innerText()}`);
    return this.read();
  }

  private async pressed(action: string): Promise<void> {
    const form = this.page.locator(`form[action$="${action}"]`).first();
    const closed = form.locator('details[data-confirm]:not([open]) > summary');
    if ((await closed.count()) > 0) await closed.click();
    const arrived = this.arrivalOf(form);
    await this.buttonsOf(form, await form.getAttribute('id'))
      .last()
      .click({ noWaitAfter: true });
    await arrived;
  }

  /** Within it, or elsewhere in the page. */
  private buttonsOf(form: Locator, id: string | null): Locator {
    const buttons = form.locator('button[type=submit]:not([disabled])');
    return id ? buttons.or(this.page.locator(`button[form="${id}"]:not([disabled])`)) : buttons;
  }

  /** Another page; or, of a form that is sent where it stands, the refreshed one. */
  private async arrivalOf(form: Locator): Promise<unknown> {
    const loaded = this.page.waitForEvent('load');
    if ((await form.getAttribute('data-send')) === null) return loaded;
    const refreshed = this.page.waitForEvent(
      'requestfinished',
      (request) => request.resourceType() === 'fetch' && request.method() === 'GET',
    );
    return Promise.any([loaded, refreshed]);
  }

  /** A box or a button that is drawn by its label. */
  async tick(selector: string): Promise<void> {
    await this.page.locator(selector).check({ force: true });
  }

  async leave(): Promise<void> {
    await this.desk.context.close();
  }
}
