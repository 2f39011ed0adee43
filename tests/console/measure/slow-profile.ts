import type { Browser } from 'playwright-core';
import { openDesk } from '../../support/browser';
import type { HttpBrowser } from '../support/http-browser';
import { takeSession } from '../support/seen-by-browser';

/** An old machine at the end of a slow line. */
const CPU_SLOWDOWN = 6;
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

export interface FirstLoad {
  bytes: number;
  requests: number;
  usableMilliseconds: number;
}

/** A first load, with nothing kept: all that came over the line, and how long until the page answers a hand. */
export async function firstLoad(
  browser: Browser,
  session: HttpBrowser,
  path: string,
  slow: boolean,
): Promise<FirstLoad> {
  const { context, page } = await openDesk(browser, session.home);
  try {
    await takeSession(context, session);
    const line = await context.newCDPSession(page);
    const seen = { bytes: 0, requests: 0 };
    line.on('Network.loadingFinished', ({ encodedDataLength }) => {
      seen.bytes += encodedDataLength;
      seen.requests += 1;
    });
    await line.send('Network.enable');
    if (slow) {
      await line.send('Network.emulateNetworkConditions', LINE);
      await line.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    }
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const usableMilliseconds = await page.evaluate(USABLE);
    await page.waitForLoadState('networkidle');
    return { ...seen, usableMilliseconds: Math.round(usableMilliseconds as number) };
  } finally {
    await context.close();
  }
}

/** Painted, its scripts run, and the machine free to answer: since the address was typed. Icons and fonts may follow. */
const USABLE = `new Promise((resolve) => {
  const painted = () => performance.getEntriesByName('first-contentful-paint')[0];
  const look = () => requestAnimationFrame(() => setTimeout(() => (painted() ? resolve(performance.now()) : look())));
  look();
})`;
