import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { Client } from 'pg';
import { projectRoot } from '../../server/config/project-root';
import { loadSettings } from '../../server/config/settings';
import { localAccounts, nationalAccounts } from '../../server/demonstration/directory/local-accounts';
import { withAdministration } from '../../server/embedded/administration';
import { prepareInstallation } from '../../server/installation';
import { openMailer } from '../../server/jobs/mailer';
import { OutboxRelay } from '../../server/jobs/outbox-relay';
import { decodeId, encodeId } from '../../server/kernel/id';
import { PAPER_KINDS } from '../../server/kernel/paper-words';
import { Database } from '../../server/tenancy/database';
import { PostOffice } from '../jobs/post-office';
import type { World } from '../access/world-rows';
import { newToken, type Reader } from './canary';
import { CanaryWorld } from './canary-world';
import { Crawl } from './crawl';
import type { Pool } from './documents';
import { joins } from './joins';
import { Judge } from './judge';
import { loadWorld } from './load-world';
import { crawlPages, type PagesSeen } from './pages';
import { RunningServer } from './running-server';
import { tellStories } from './stories';

const DEPARTEMENTS = ['38', '974'] as const;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What the crawl holds in its hands: ids of everything planted, whoever it belongs to. */
interface Ground {
  server: RunningServer;
  admin: Client;
  planted: CanaryWorld;
  judge: Judge;
  crawl: Crawl;
  requests: number;
  /** Requests that the platform found too large: they explored nothing. */
  refused: number;
  /** One of them, to be told. */
  tooLarge?: string;
}

async function readersOf(admin: Client): Promise<Reader[]> {
  const names = [...localAccounts.map(({ name }) => name), 'association', 'manager'];
  const local = DEPARTEMENTS.flatMap((departement) =>
    names.map((name) => ({ name: `${name}-${departement}`, departement })),
  );
  const wanted = [...local, ...nationalAccounts.map(({ name }) => ({ name, departement: null }))];
  const { rows } = await admin.query<{ id: string; subject: string }>(
    'select id, subject from directory.account where subject = any($1)',
    [wanted.map(({ name }) => name)],
  );
  const known = wanted.map((reader) => ({
    ...reader,
    accountId: rows.find((row) => row.subject === reader.name)?.id ?? null,
  }));
  const missing = known.filter(({ accountId }) => !accountId);
  if (missing.length > 0) throw new Error(`No such account: ${missing.map(({ name }) => name).join(', ')}`);
  return [...known, { name: 'stranger', accountId: null, departement: null }];
}

function poolFor({ planted }: Ground, departement: string, turn: number): Pool {
  const of = (ids: readonly string[]) => ids[turn % Math.max(1, ids.length)] ?? 'inconnu';
  const here = (ids: readonly string[]) => ids.filter((id) => decodeId(id)!.departement === departement);
  return {
    departement,
    id: (argument) =>
      /case/i.test(argument)
        ? of(here(planted.caseIds))
        : /document/i.test(argument)
          ? of(here(planted.documentIds))
          : of(here(planted.referralIds)),
    // What is looked for by whoever already knows it: the answer must still tell nothing more.
    text: (argument) =>
      /^(search|reference)$/.test(argument) ? of(planted.canaries.map(({ token }) => token)) : newToken(),
  };
}

const bodyOf = (text: string): unknown => {
  try {
    return JSON.parse(text.slice(text.indexOf('\n') + 1));
  } catch {
    return null;
  }
};

async function ask(
  ground: Ground,
  reader: Reader,
  token: string | null,
  document: string,
  worlds: readonly World[],
): Promise<unknown> {
  const { text } = await ground.server.ask(token, document);
  ground.requests += 1;
  if (text.includes('LIMIT_EXCEEDED')) note(ground, document);
  ground.judge.hear(reader, text, document.slice(0, 120), worlds);
  return bodyOf(text);
}

function note(ground: Ground, document: string): void {
  ground.refused += 1;
  ground.tooLarge = document.slice(0, 1200);
}

const rowsNow = ({ admin, planted }: Ground) => loadWorld(admin, DEPARTEMENTS, planted.caseIds, planted.referralIds);

/** Everything that can be read, then everything that can be attempted. */
async function crawlAs(ground: Ground, reader: Reader, turn: number): Promise<void> {
  const token = reader.accountId ? await ground.server.token(reader.name) : null;
  const world = await rowsNow(ground);
  const answers: unknown[] = [];
  for (const document of readingsFor(ground, reader, turn))
    answers.push(await ask(ground, reader, token, document, [world]));
  for (const path of [...pathsOf(ground), ...papersOf(ground, turn)]) {
    const { text } = await ground.server.send(path, token);
    ground.requests += 1;
    ground.judge.hear(reader, text, path, [world]);
  }
  const ids = new Map(ground.planted.referralIds.map((id) => [id, decodeId(id)!.uuid]));
  ground.judge.leaks.push(...joins(reader, world, answers, ids));
  await attemptAll(ground, reader, token, turn, world);
}

/** With each filter where the reader works; elsewhere, everything once: no filter opens a département. */
function readingsFor(ground: Ground, reader: Reader, turn: number): string[] {
  const { crawl, planted } = ground;
  return DEPARTEMENTS.flatMap((departement) => {
    const pool = poolFor(ground, departement, turn);
    const here = (ids: readonly string[]) => ids.filter((id) => decodeId(id)!.departement === departement);
    const asReferrals = here(planted.caseIds).map((id) => encodeId('Referral', departement, decodeId(id)!.uuid));
    return [
      ...crawl.readings(pool, reader.departement === null || reader.departement === departement),
      ...crawl.nodes(here(planted.caseIds), 'CaseFile', pool),
      ...crawl.nodes([...here(planted.referralIds), ...asReferrals], 'Referral', pool),
      ...crawl.nodes(here(planted.followUpIds), 'FollowUp', pool),
      ...crawl.nodes(here(planted.pleadingIds), 'Pleading', pool),
    ];
  });
}

/** Downloads, and addresses that are not there. */
function pathsOf({ planted }: Ground): string[] {
  const name = newToken();
  return [
    ...planted.documentIds.map((id) => `/documents/${id}`),
    ...planted.paperPaths,
    '/',
    '/health/ready',
    '/health/live',
    `/documents/${name}`,
    `/${name}`,
    `/graphql?query={${name}}`,
  ];
}

/** Papers that could be made of each referral, whoever asks: a few kinds each, other ones for each reader. */
function papersOf({ planted }: Ground, turn: number): string[] {
  return planted.referralIds.flatMap((id, index) =>
    [0, 1, 2].map((step) => `/papers/${id}/${PAPER_KINDS[(turn + index + 4 * step) % PAPER_KINDS.length]}?nom=oui`),
  );
}

async function attemptAll(
  ground: Ground,
  reader: Reader,
  token: string | null,
  turn: number,
  before: World,
): Promise<void> {
  for (const departement of DEPARTEMENTS) {
    const heard: [document: string, text: string][] = [];
    for (const document of ground.crawl.acts(poolFor(ground, departement, turn))) {
      heard.push([document, (await ground.server.ask(token, document)).text]);
      ground.requests += 1;
    }
    const after = await rowsNow(ground);
    for (const [document, text] of heard) ground.judge.hear(reader, text, document.slice(0, 120), [before, after]);
  }
}

/** What waits in the outbox goes out for real, to a mail server that keeps it. */
async function readMails(ground: Ground, databaseUrl: string): Promise<number> {
  const office = await PostOffice.open();
  const database = await Database.open({ url: databaseUrl, poolSize: 2 });
  try {
    await new OutboxRelay(
      database,
      openMailer(office.url),
      { warn: () => undefined },
      { publicUrl: ground.server.url },
    ).run();
    for (const { raw } of office.letters) ground.judge.hearNothing('a mail', raw);
    return office.letters.length;
  } finally {
    await database.close();
    await office.close();
  }
}

async function run(server: RunningServer, adminUrl: string, databaseUrl: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const planted = new CanaryWorld(server, admin);
    for (const departement of DEPARTEMENTS) await tellStories(planted, departement);
    const schema = buildSchema(readFileSync(join(projectRoot(), 'schema/schema.graphql'), 'utf8'));
    const ground: Ground = {
      server,
      admin,
      planted,
      judge: new Judge(planted.canaries),
      crawl: new Crawl(schema),
      requests: 0,
      refused: 0,
    };
    const readers = await readersOf(admin);
    say(`${planted.caseIds.length} files, ${planted.canaries.length} canaries, ${readers.length} accounts`);
    const pages = await readPages(ground, readers);
    say(`${pages.requests} pages of ${pages.routes} kinds: ${pages.shown} canaries shown to somebody entitled to them`);
    say(`leaks in pages: ${ground.judge.leaks.length}`);
    for (const [turn, reader] of readers.entries()) await crawlAs(ground, reader, turn);
    const mails = await readMails(ground, databaseUrl);
    ground.judge.hearNothing('the log', server.log);
    conclude(ground, { readers: readers.length, mails, pages });
  } finally {
    await admin.end();
  }
}

/** Before anything is attempted: the pages as each account finds the world. */
async function readPages(ground: Ground, readers: readonly Reader[]): Promise<PagesSeen> {
  const { server, judge, planted } = ground;
  return crawlPages({
    home: server.url,
    judge,
    readers,
    world: await rowsNow(ground),
    caseIds: planted.caseIds,
    referralIds: planted.referralIds,
  });
}

function conclude(
  { judge, planted, requests, refused, tooLarge, server }: Ground,
  { readers, mails, pages }: { readers: number; mails: number; pages: PagesSeen },
): void {
  const unseen = planted.canaries.filter(({ token, shown }) => shown && !judge.received.has(token));
  for (const { reader, what, token, request } of judge.leaks.slice(0, 40))
    say(`LEAK to ${reader}: ${what} (${token}) by ${request}`);
  say(`${requests} requests (${refused} refused as too large), ${mails} mails, ${server.log.length} characters of log`);
  if (tooLarge) say(`too large, for instance: ${tooLarge}`);
  say(
    `${planted.canaries.length - unseen.length} of ${planted.canaries.length} canaries reached somebody entitled to them`,
  );
  for (const { what } of unseen.slice(0, 10)) say(`never seen by anybody: ${what}`);
  const blind = refused > 0 || unseen.length > 0 || pages.shown === 0;
  say(`pairs ${readers * planted.canaries.length}, leaks ${judge.leaks.length}`);
  if (judge.leaks.length > 0 || blind) process.exitCode = 1;
}

/** `canaries`: plants, crawls, and says what reached whom. */
async function main(): Promise<void> {
  const server = await RunningServer.start();
  try {
    const settings = loadSettings({ PASSERELLE_DATA: server.folder });
    await withAdministration(settings, async (adminUrl) => {
      const { databaseUrl } = await prepareInstallation(adminUrl, settings, () => undefined);
      await run(server, adminUrl, databaseUrl);
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${server.log.slice(-2_000)}\n`);
    process.exitCode = 1;
  } finally {
    await server.stop();
  }
}

void main();
