import { Api } from '../../support/api';
import { enterAs } from './enter';
import { HttpBrowser } from './http-browser';

export interface Desks {
  api: Api;
  /** A browser of that account's. */
  as(account: string): Promise<HttpBrowser>;
}

/** A server for the tests of one file, and browsers before it that are closed with it. */
export function openDesks(): Desks {
  const browsers: HttpBrowser[] = [];
  const desks = {
    as: async (account: string) => {
      const browser = new HttpBrowser(desks.api.url);
      browsers.push(browser);
      await enterAs(browser, account);
      return browser;
    },
  } as Desks;
  beforeAll(async () => {
    desks.api = await Api.open();
  }, 120_000);
  afterAll(async () => {
    for (const browser of browsers) browser.close();
    await desks.api.close();
  });
  return desks;
}
