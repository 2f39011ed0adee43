import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { routes } from '../../../console/pages';
import { projectRoot } from '../../../server/config/project-root';
import { RunningServer } from '../../canaries/running-server';
import { DESK, openBrowser, openDesk, PHONE, systemBrowser } from '../../support/browser';
import { act, sittingOf } from '../support/acts';
import { crawl, Routes } from '../support/crawl';
import { enterAs } from '../support/enter';
import { HttpBrowser } from '../support/http-browser';
import { takeSession } from '../support/seen-by-browser';
import { askerOf } from './asker';
import { pictures, type Picture } from './pictures';

const FOLDER = join(projectRoot(), 'docs/samples/console');
/** Higher pages are cut: what matters stands first. */
const TALLEST = 2400;

const LOOKS: Readonly<Record<Picture['look'], BrowserContextOptions>> = {
  desktop: { viewport: DESK, colorScheme: 'light' },
  dark: { viewport: DESK, colorScheme: 'dark' },
  phone: { viewport: PHONE, colorScheme: 'light', isMobile: true, hasTouch: true },
};

/** A sitting under way, to be seen at each reader's level. */
async function sitting(server: RunningServer): Promise<string> {
  const as = askerOf(server);
  const { sessionId } = await sittingOf(as, 8);
  const coordinator = await as('coordinator-38');
  await act(coordinator, 'conveneSession', { sessionId });
  await act(coordinator, 'openSession', { sessionId }, '', 'SessionInput');
  return sessionId;
}

class Studio {
  private readonly sessions = new Map<string, { session: HttpBrowser; found: Map<string, string> }>();

  constructor(
    private readonly server: RunningServer,
    private readonly browser: Browser,
    private readonly sessionId: string,
  ) {}

  async take(picture: Picture): Promise<string | null> {
    const { session, found } = await this.sessionOf(picture.account);
    const address = picture.sitting
      ? picture.route.replace(':departement', '38').replace(':id', this.sessionId)
      : found.get(picture.route);
    if (!address) return `${picture.name}: nobody leads ${picture.account ?? 'a stranger'} to ${picture.route}`;
    const { context, page } = await openDesk(this.browser, this.server.url, LOOKS[picture.look]);
    try {
      await takeSession(context, session);
      await page.goto(address, { waitUntil: 'networkidle' });
      writeFileSync(join(FOLDER, `${picture.name}.png`), await small(await page.screenshot({ fullPage: true })));
      return null;
    } finally {
      await context.close();
    }
  }

  private async sessionOf(account: string | null) {
    const known = this.sessions.get(account ?? '');
    if (known) return known;
    const session = new HttpBrowser(this.server.url);
    if (account) await enterAs(session, account);
    const found = new Map<string, string>();
    await crawl(session, {
      routes: new Routes(routes.filter(({ kind }) => kind !== 'action')),
      examples: 1,
      hear: ({ route, status, address }) => {
        if (route && status === 200 && !found.has(route)) found.set(route, address);
      },
    });
    this.sessions.set(account ?? '', { session, found });
    return { session, found };
  }

  close(): void {
    for (const { session } of this.sessions.values()) session.close();
  }
}

async function small(png: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(png).metadata();
  const cut = sharp(png).extract({ left: 0, top: 0, width, height: Math.min(height, TALLEST) });
  return cut.png({ palette: true, colours: 64, effort: 10 }).toBuffer();
}

/** `console:screenshots`: the main pages as each reader sees them, in `docs/samples/console`. */
async function main(): Promise<void> {
  if (!systemBrowser()) throw new Error('No Chromium here (apt-get install chromium).');
  const server = await RunningServer.start({ PASSERELLE_LOG: 'warn' });
  const browser = await openBrowser();
  const studio = new Studio(server, browser, await sitting(server));
  try {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const picture of pictures) {
      const missing = await studio.take(picture);
      if (missing) process.stderr.write(`${missing}\n`);
      else process.stdout.write(`${picture.name}.png\n`);
      if (missing) process.exitCode = 1;
    }
  } finally {
    studio.close();
    await browser.close();
    await server.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
