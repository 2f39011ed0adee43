import JSZip from 'jszip';
import { routes } from '../../console/pages';
import { decodeId } from '../../server/kernel/id';
import type { World } from '../access/world-rows';
import { HttpBrowser, type Visited } from '../console/support/http-browser';
import { linksOf, Routes } from '../console/support/crawl';
import { enterAs } from '../console/support/enter';
import { parseHTML } from 'linkedom';
import { pdfText } from '../support/pdf-text';
import { wordFor, type Reader } from './canary';
import type { Judge, Leak } from './judge';
import { isoDaysOf } from './french-days';

/** Pages of one route that a reader finds by links, and that they try because another found them. */
const FOUND = 2;
const FORGED = 2;
/** A reader follows so many links, and tries so many addresses of others: each begins elsewhere, and together they try all. */
const FOLLOWED = 50;
const TRIED = 30;

export interface PageGround {
  home: string;
  judge: Judge;
  readers: readonly Reader[];
  world: World;
  caseIds: readonly string[];
  referralIds: readonly string[];
}

export interface PagesSeen {
  requests: number;
  /** Canaries that a page showed to somebody entitled to them. */
  shown: number;
  routes: number;
}

/** Addresses of each kind, whoever found them. */
type Found = Map<string, Set<string>>;

interface Desk {
  reader: Reader;
  browser: HttpBrowser;
  seen: Map<string, Visited>;
}

/** Every page as every account: by its links, then at the addresses that others found, and at every planted file's. */
export async function crawlPages(ground: PageGround): Promise<PagesSeen> {
  const known = new Routes(routes.filter(({ kind }) => kind !== 'action'));
  const before = new Set(ground.judge.received);
  ground.judge.received.clear();
  const found: Found = new Map();
  const desks: Desk[] = [];
  for (const reader of ground.readers) {
    const browser = new HttpBrowser(ground.home);
    if (reader.accountId) await enterAs(browser, reader.name);
    const desk = { reader, browser, seen: new Map<string, Visited>() };
    desks.push(desk);
    await follow(ground, desk, known, found);
  }
  for (const [turn, desk] of desks.entries()) await tryAll(ground, desk, found, turn);
  const shown = ground.judge.received.size;
  for (const token of before) ground.judge.received.add(token);
  for (const { browser } of desks) browser.close();
  return { requests: desks.reduce((sum, { seen }) => sum + seen.size, 0), shown, routes: found.size };
}

async function follow(ground: PageGround, desk: Desk, known: Routes, found: Found): Promise<void> {
  const waiting = ['/', '/connexion'];
  const counts = new Map<string, number>();
  while (waiting.length > 0 && desk.seen.size < FOLLOWED) {
    const address = waiting.shift()!;
    const kind = kindOf(address, known);
    if (desk.seen.has(address) || (counts.get(kind) ?? 0) >= FOUND) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    found.set(kind, (found.get(kind) ?? new Set()).add(address));
    const visited = await read(ground, desk, address);
    const { document } = parseHTML(visited.text);
    waiting.push(...linksOf({ document, address }, ground.home));
  }
}

const kindOf = (address: string, known: Routes): string => {
  const departement = /^\/(\d[\dAB]\d?)\//.exec(address)?.[1] ?? '';
  return `${departement}${known.of(address) ?? address.split('?')[0]!.replaceAll(/\/[\w-]{16,}/g, '/:opaque')}`;
};

async function read(ground: PageGround, desk: Desk, address: string): Promise<Visited> {
  const visited = await desk.browser.visit(address, 'none');
  desk.seen.set(address, visited);
  const text = `${JSON.stringify(visited.headers)}\n${await contentOf(visited, address)}`;
  ground.judge.hear(desk.reader, `${text}\n${isoDaysOf(text).join('\n')}`, address, [ground.world]);
  return visited;
}

/** A spreadsheet is a packed folder, a paper that is made a packed page: what stands in it is looked for too. */
async function contentOf({ body, text, status }: Visited, address: string): Promise<string> {
  if (address.startsWith('/papers/') && status === 200) return pdfText(body);
  if (body.subarray(0, 2).toString('latin1') !== 'PK') return text;
  const folder = await JSZip.loadAsync(body);
  return (await Promise.all(Object.values(folder.files).map((file) => file.async('string')))).join('\n');
}

async function tryAll(ground: PageGround, desk: Desk, found: Found, turn: number): Promise<void> {
  const others = [...found.values()].flatMap((addresses) => [...addresses].slice(0, FORGED));
  const from = (turn * TRIED) % Math.max(1, others.length);
  const tried = [...others.slice(from), ...others.slice(0, from)].slice(0, TRIED);
  for (const address of new Set([...plantedAddresses(ground), ...tried]))
    if (!desk.seen.has(address)) await read(ground, desk, address);
  ground.judge.leaks.push(...joined(ground, desk));
}

const PLANTED: readonly (readonly [route: string, ids: 'caseIds' | 'referralIds'])[] = [
  ['/:departement/dossiers/:id', 'caseIds'],
  ['/:departement/saisines/:id', 'referralIds'],
];

const addressOf = (route: string, id: string): string =>
  route.replace(':departement', decodeId(id)!.departement!).replace(':id', id);

function plantedAddresses(ground: PageGround): string[] {
  return PLANTED.flatMap(([route, kind]) => ground[kind].map((id) => addressOf(route, id)));
}

/** Ids, references and instants that a page writes. */
const DISTINCT = /\b(?:[2-9A-Z]{3}-[2-9A-Z]{4}|[\w-]{22,}|[Zz]qx[a-z]{8}q|\d{4}-\d\d-\d\dT[\d:.]{8,})\b/g;

/** A reader without identity finds on the pages of two referrals of one file no value that these two pages alone have. */
function joined(ground: PageGround, { reader, seen }: Desk): Leak[] {
  const values = new Map<string, Set<string>>();
  for (const id of ground.referralIds) {
    const visited = seen.get(addressOf('/:departement/saisines/:id', id));
    if (visited?.status !== 200) continue;
    values.set(decodeId(id)!.uuid, distinctValues(visited));
  }
  return ground.world.cases.flatMap((file) => {
    if (['everything', 'named fields'].includes(wordFor(ground.world, reader, file.id, 'identity'))) return [];
    const own = ground.world.referrals
      .filter((row) => row.case_id === file.id && values.has(row.id))
      .map(({ id }) => id);
    return own.flatMap((first, index) =>
      own
        .slice(index + 1)
        .flatMap((second) => shared(values, first, second).map((value) => leak(reader, value, first, second))),
    );
  });
}

/** Of what the page says and where it leads. What every form draws anew, and the token of the session, are of no thing. */
function distinctValues(visited: Visited): Set<string> {
  const main = parseHTML(visited.text).document.querySelector('main')!;
  for (const drawn of main.querySelectorAll('input[name=jeton], input[name=idempotencyKey]')) drawn.remove();
  const led = [...main.querySelectorAll('[href], [action], [value], time')].flatMap((element) =>
    ['href', 'action', 'value', 'datetime'].map((name) => element.getAttribute(name) ?? ''),
  );
  return new Set([main.textContent, ...led].join('\n').match(DISTINCT) ?? []);
}

function shared(values: ReadonlyMap<string, Set<string>>, first: string, second: string): string[] {
  const elsewhere = [...values].filter(([id]) => id !== first && id !== second).map(([, set]) => set);
  return [...values.get(first)!].filter(
    (value) => values.get(second)!.has(value) && !elsewhere.some((set) => set.has(value)),
  );
}

const leak = ({ name }: Reader, value: string, first: string, second: string): Leak => ({
  reader: name,
  what: 'a value that joins the pages of two referrals',
  token: value,
  request: `${first} ${second}`,
});
