import type { HttpBrowser, Visited } from './http-browser';

/** One click on an account of the demonstration. */
export async function enterAs(browser: HttpBrowser, account: string): Promise<Visited> {
  const departement = /-(\w+)$/.exec(account)?.[1] ?? '';
  const page = await browser.visit(`/connexion?departement=${departement}`, 'none');
  return browser.submit(page, { holding: `value="${account}"` }, { compte: account });
}
