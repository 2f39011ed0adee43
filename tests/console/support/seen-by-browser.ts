import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, ViewportSize } from 'playwright-core';
import { projectRoot } from '../../../server/config/project-root';
import type { HttpBrowser } from './http-browser';

const axe = readFileSync(createRequire(join(projectRoot(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** The session of one that is already signed in. */
export async function takeSession(context: BrowserContext, from: HttpBrowser): Promise<void> {
  const cookies = from.cookieLine().split('; ').filter(Boolean);
  await context.addCookies(
    cookies.map((pair) => ({
      name: pair.slice(0, pair.indexOf('=')),
      value: pair.slice(pair.indexOf('=') + 1),
      url: from.home,
    })),
  );
}

interface AxeResult {
  id: string;
  impact: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What axe finds, every rule on, one line a rule. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const found = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  )) as AxeResult[];
  return found.map(({ id, impact, nodes }) => {
    const [first] = nodes;
    return `axe ${id} (${impact}, ${nodes.length}): ${first?.target.join(' ')} ${first?.failureSummary.split('\n').slice(1, 2).join('').trim()}`;
  });
}

/** What is wider than the screen without a region of its own to move in. */
export async function overflowFaults(page: Page): Promise<string[]> {
  const wide = (await page.evaluate(`(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right } = element.getBoundingClientRect();
      return right > root.clientWidth + 1 && getComputedStyle(element).position !== 'fixed';
    });
    return [root.scrollWidth + ' px, by ' + beyond.slice(0, 2).map((element) => element.outerHTML.slice(0, 90)).join(' and ')];
  })()`)) as string[];
  return wide.map((line) => `wider than the screen: ${line}`);
}

const FOCUSED = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const near = element.closest('label, .fr-radio-group, .fr-checkbox-group, .fr-toggle') ?? element;
  const drawnBeside = ['::before', '::after'].some((part) =>
    [element, near.querySelector('label') ?? near].some((one) => getComputedStyle(one, part).outlineStyle !== 'none'));
  const box = element.getBoundingClientRect();
  element.dataset.order ??= String((window.__order = (window.__order ?? 0) + 1));
  return {
    order: Number(element.dataset.order),
    what: element.outerHTML.slice(0, 100),
    inMain: !!element.closest('main'),
    visible: (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none' || drawnBeside,
    shown: box.width > 0 && box.height > 0,
  };
})()`;

/** What answers a form takes the focus: the page is walked from its top all the same. */
const TO_THE_TOP = `(() => {
  if (!document.activeElement?.matches('[data-focus]')) return;
  const top = document.createElement('span');
  top.tabIndex = -1;
  document.body.prepend(top);
  top.focus();
  top.remove();
})()`;

interface Focused {
  order: number;
  what: string;
  inMain: boolean;
  visible: boolean;
  shown: boolean;
}

/** The whole page by the Tab key: the skip link works, each stop is seen, nothing holds the reader, the main part is reached. */
export async function keyboardFaults(page: Page, atMost = 150): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(TO_THE_TOP);
  await page.keyboard.press('Tab');
  const skip = (await page.evaluate(FOCUSED)) as Focused | null;
  if (!skip?.what.includes('#contenu')) faults.push(`the first stop is no skip link: ${skip?.what}`);
  else if (!skip.shown) faults.push('the skip link is not shown when it is reached');
  const stops = await stopsOf(page, skip, atMost, faults);
  if (!stops.some(({ inMain }) => inMain) && (await hasActions(page))) faults.push('no stop in the main part');
  await page.locator('a[href="#contenu"]').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const after = (await page.evaluate(FOCUSED)) as Focused | null;
  if (after && !after.inMain && (await hasActions(page))) faults.push(`the skip link leads to ${after.what}`);
  return [...new Set(faults)];
}

async function stopsOf(page: Page, first: Focused | null, atMost: number, faults: string[]): Promise<Focused[]> {
  const stops: Focused[] = first ? [first] : [];
  while (stops.length < atMost) {
    await page.keyboard.press('Tab');
    const stop = (await page.evaluate(FOCUSED)) as Focused | null;
    if (!stop || stop.order === 1) return stops;
    if (stop.order === stops.at(-1)?.order) {
      if (hasParts(stop)) continue;
      faults.push(`holds the reader: ${stop.what}`);
      return stops;
    }
    if (!stop.visible) faults.push(`focus is not seen: ${stop.what}`);
    if (!stop.shown) faults.push(`a stop that is not shown: ${stop.what}`);
    stops.push(stop);
  }
  return stops;
}

/** A date is typed in parts, and the Tab key goes from one to the next. */
const hasParts = ({ what }: Focused): boolean => /type="(date|time|month|datetime-local)"/.test(what);

const hasActions = (page: Page): Promise<boolean> =>
  page.evaluate(
    'document.querySelector("main :is(a[href], button, summary, input:not([type=hidden]), select, textarea)") !== null',
  );

/** Of pages that stand alone, on one screen: what axe finds, and what is wider than it. */
export async function faultsOfPages(
  browser: Browser,
  viewport: ViewportSize,
  pages: readonly { readonly address: string; readonly text: string }[],
): Promise<string[]> {
  const faults: string[] = [];
  const context = await browser.newContext({ viewport, bypassCSP: true });
  for (const { address, text } of pages) {
    const page = await context.newPage();
    await page.setContent(text);
    const found = [...(await axeFaults(page)), ...(await overflowFaults(page))];
    faults.push(...found.map((fault) => `${address}: ${fault}`));
    await page.close();
  }
  await context.close();
  return faults;
}
