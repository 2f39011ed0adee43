import { request, Agent } from 'node:http';
import type { Page } from '../../../console/http/page';
import { routes } from '../../../console/pages';
import { RunningServer } from '../../canaries/running-server';
import { openBrowser, systemBrowser } from '../../support/browser';
import { Routes } from '../support/crawl';
import { sittingOf } from '../support/acts';
import { enterAs } from '../support/enter';
import { HttpBrowser } from '../support/http-browser';
import { documentsOf } from '../support/page-document';
import { askerOf } from './asker';
import { serverTime } from './server-time';
import { firstLoad } from './slow-profile';

const ACCOUNT = 'coordinator-38';
const FILES = 15;
const BOUNDS = { ratio: 2, bytes: 150_000, usableMilliseconds: 2000 };
/** A first load in the slow profile is told by the middle one of as many. */
const LOADS = 5;

const today = () => new Date().toISOString().slice(0, 10);
/** The page's own document, as a program would ask it. */
async function apiOf(server: RunningServer, path: string): Promise<() => Promise<number>> {
  const known = new Routes(routes.filter(({ kind }) => kind === 'page'));
  const route = known.of(path);
  const page = routes.find((one): one is Page => one.kind === 'page' && one.path === route);
  if (!page) throw new Error(`no page at ${path}`);
  const [asked] = await documentsOf(page, path, today());
  const body = JSON.stringify({ query: asked!.text, variables: asked!.variables });
  const token = await server.token(ACCOUNT);
  const agent = new Agent({ keepAlive: true });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return () =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const sent = request(`${server.url}/graphql`, { method: 'POST', headers, agent }, (response) => {
        response.resume();
        response.on('end', () => resolve(performance.now() - began));
      });
      sent.on('error', reject);
      sent.end(body);
    });
}

async function measure(server: RunningServer) {
  const { sessionId, items } = await sittingOf(askerOf(server), FILES);
  const paths = { desk: '/', agenda: `/38/seances/${sessionId}`, file: `/38/dossiers/${items[0]!.caseId}` };
  const session = new HttpBrowser(server.url);
  await enterAs(session, ACCOUNT);
  const browser = systemBrowser() ? await openBrowser() : null;
  const pages: Record<string, Record<string, number>> = {};
  for (const [name, path] of Object.entries(paths)) {
    const times = await serverTime(session, path, await apiOf(server, path));
    pages[name] = { ...times };
    if (browser) Object.assign(pages[name], await slowly(browser, session, path));
  }
  await browser?.close();
  session.close();
  return pages;
}

async function slowly(browser: Awaited<ReturnType<typeof openBrowser>>, session: HttpBrowser, path: string) {
  const loads = [];
  for (let count = 0; count < LOADS; count += 1) loads.push(await firstLoad(browser, session, path, true));
  const [middle] = loads
    .sort((one, other) => one.usableMilliseconds - other.usableMilliseconds)
    .slice(Math.floor(LOADS / 2));
  return middle!;
}

type Bound = keyof typeof BOUNDS;

/** `console:measure`: the desk, an agenda of fifteen, a file; exits 1 where a bound is passed. */
async function main(): Promise<void> {
  const server = await RunningServer.start({ PASSERELLE_LOG: 'warn' });
  try {
    const pages = await measure(server);
    const missed = Object.entries(pages).flatMap(([page, found]) =>
      (Object.keys(BOUNDS) as Bound[])
        .filter((bound) => found[bound] !== undefined && found[bound] >= BOUNDS[bound])
        .map((bound) => `${page}: ${bound} ${found[bound]}, bound ${BOUNDS[bound]}`),
    );
    const without = systemBrowser() ? [] : ['bytes and time to be usable: no Chromium here'];
    process.stdout.write(`${JSON.stringify({ bounds: BOUNDS, pages, missed, leftOut: without }, null, 2)}\n`);
    if (missed.length > 0) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n${server.log.slice(-2_000)}\n`);
    process.exitCode = 1;
  } finally {
    await server.stop();
  }
}

void main();
