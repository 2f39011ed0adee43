import { HttpBrowser, type Visited } from './http-browser';

/** One click on an account of the demonstration. */
export async function enterAs(browser: HttpBrowser, account: string): Promise<Visited> {
  const page = await browser.post('/connexion/demonstration', { compte: account, vers: '/' });
  if (page.status !== 200) throw new Error(`${account} enters, and ${page.address} answers ${page.status}`);
  return page;
}

/** A browser of theirs, entered. */
export async function entered(home: string, account: string): Promise<HttpBrowser> {
  const browser = new HttpBrowser(home);
  await enterAs(browser, account);
  return browser;
}
