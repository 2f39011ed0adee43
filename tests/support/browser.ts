import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The system's Chromium: `CHROMIUM` names another; null where there is none. */
export function systemBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const { CHROMIUM: named, PATH = '' } = environment;
  if (named !== undefined) return runs(named) ? named : null;
  const places = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find(runs) ?? null;
}

/** A suite that needs a real browser: where there is none, it says that it was left out. */
export function inBrowser(name: string, suite: () => void): void {
  if (systemBrowser()) return void describe(name, suite);
  process.stderr.write(`left out, for want of Chromium (apt-get install chromium): ${name}\n`);
  describe.skip(name, suite);
}

/** Root has no sandbox to enter; a container's /dev/shm is small. */
export function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: systemBrowser() ?? undefined,
    args: ['--disable-dev-shm-usage', ...(asRoot ? ['--no-sandbox'] : [])],
  });
}

/** A telephone of the smallest width that the pages promise to hold. */
export const PHONE = { width: 390, height: 844 };
export const NARROW = { width: 320, height: 640 };
export const DESK = { width: 1280, height: 900 };

export interface Desk {
  context: BrowserContext;
  page: Page;
  /** What went wrong in the page: scripts refused, errors thrown, addresses of others. */
  complaints: string[];
}

/** A browser of one person: own cookies, French, and everything that the page complains of. */
export async function openDesk(browser: Browser, home: string, options: BrowserContextOptions = {}): Promise<Desk> {
  const context = await browser.newContext({
    baseURL: home,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: DESK,
    ...options,
  });
  const complaints: string[] = [];
  context.on('page', (opened) => listen(opened, home, complaints));
  return { context, page: await context.newPage(), complaints };
}

function listen(page: Page, home: string, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const said = message.text();
    if (message.type() === 'error' && !said.startsWith('Failed to load resource')) complaints.push(said);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(data|blob|about):/.test(url)) complaints.push(`third party: ${url}`);
  });
}
