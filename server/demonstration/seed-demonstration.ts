import type { Client } from 'pg';
import { loadLevels } from '../access/load-levels';
import { clock } from '../kernel/clock';
import { localDateAt } from '../kernel/local-date';
import { StartupError } from '../kernel/startup-error';
import { analyse, asOwner, emptyTables, liftForce, restoreForce } from '../tenancy/bulk/as-owner';
import { restoreForeignKeys, setAsideForeignKeys } from '../tenancy/bulk/foreign-keys';
import { ReplyLinks } from '../letters/reply-link';
import { readMark } from '../tenancy/mark';
import { InstallationKeys } from '../vault/installation-keys';
import type { MasterKey } from '../vault/master-key';
import { NameTokens } from '../vault/name-tokens';
import { Vault } from '../vault/vault';
import { drawDirectory, type Directory } from './directory/draw-directory';
import { dayOf, type Day } from './draw/days';
import { drawOutline } from './draw/outline';
import { Random } from './draw/random';
import { sharesOf, type Share } from './draw/shares';
import { validateAgendas } from './load/validate-agendas';
import { compileGrants } from './load/compile-grants';
import { Loader } from './load/loader';
import { writeCase } from './rows/case-rows';
import { writeCell } from './rows/committee-rows';
import { writeFollowUps } from './rows/follow-up-rows';
import { writeShelters } from './rows/place-rows';
import { writeJournal } from './rows/journal-rows';
import { writeSitting } from './rows/sitting-rows';
import { Writing, type WritingTools } from './rows/writing';

export interface SeedOptions {
  readonly cases: number;
  readonly years?: number;
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

const YEARS = 5;
const YEAR = 365.25;
const FULL_FOR = 2 * YEAR;
const SLICE = 40;

/**
 * Draws the demonstration from a fixed seed and writes it over whatever the database held, in one transaction: an
 * interrupted seed leaves nothing behind. Only in a database that bears the demonstration's mark.
 */
export async function seedDemonstration(admin: Client, masterKey: MasterKey, options: SeedOptions): Promise<void> {
  if ((await readMark(admin))?.mode !== 'demonstration') throw new StartupError(NOT_A_DEMONSTRATION);
  await loadLevels(admin, { take: true });
  await asOwner(admin, async () => {
    await emptyTables(admin);
    await liftForce(admin);
    await setAsideForeignKeys(admin);
    await writeEverything(new Loader(admin), masterKey, options);
    options.onProgress?.(0, options.cases, 'contrôles');
    await analyse(admin);
    await restoreForeignKeys(admin);
    await validateAgendas(admin);
    await compileGrants(admin, sharesOf(options.cases), options.onProgress);
    await restoreForce(admin);
    await admin.query('update reference.installation set seeded_cases = $1', [options.cases]);
  });
}

const NOT_A_DEMONSTRATION =
  'Cette base ne porte pas la marque de la démonstration : rien n’y a été écrit. Indiquez une base de ' +
  'démonstration, ou une base vide, dans DATABASE_URL.';

async function writeEverything(loader: Loader, masterKey: MasterKey, options: SeedOptions): Promise<void> {
  const today = localDateAt(clock.now(), 'Europe/Paris');
  const directory = drawDirectory(today);
  for (const { table, row } of directory.rows.all) loader.add(table, row);
  const keys = new InstallationKeys(masterKey);
  const tools = {
    loader,
    vault: new Vault(masterKey),
    fingerprintKey: keys.of('fingerprint of persons'),
    names: new NameTokens(keys.of('name index')),
    links: new ReplyLinks(keys.of('reply links')),
  };
  const counted = counter(options);
  for (const share of everyShare(directory, options.cases)) {
    await writeDepartement(tools, directory, share, dayOf(today), options.years ?? YEARS, counted);
  }
  await loader.flush();
}

/** The active départements, then those without a case: these sit too. */
function everyShare({ grounds }: Directory, cases: number): Share[] {
  const shares = sharesOf(cases);
  const active = new Set(shares.map(({ departement }) => departement));
  const empty = [...grounds.keys()].filter((code) => !active.has(code));
  return [...shares, ...empty.map((departement) => ({ departement, cases: 0 }))];
}

type Count = (written: number) => void;

function counter({ cases, onProgress }: SeedOptions): Count {
  let done = 0;
  return (written) => onProgress?.((done += written), cases, 'dossiers');
}

async function writeDepartement(
  tools: WritingTools,
  directory: Directory,
  { departement, cases }: Share,
  today: Day,
  years: number,
  count: Count,
): Promise<void> {
  const random = new Random(`passerelle ${departement}`);
  const ground = directory.grounds.get(departement)!;
  const first = today - Math.round(years * YEAR);
  const outline = drawOutline(random, { departement, first, today }, cases, ground.drawn);
  const writing = new Writing(tools, ground, random, today, Math.round(today - FULL_FOR));
  for (const sitting of outline.sittings) writeSitting(writing, sitting);
  writeFollowUps(writing, outline.sittings);
  writeCell(writing, outline.sittings);
  writeShelters(writing);
  writeJournal(writing);
  for (let from = 0; from < cases; from += SLICE) {
    const slice = outline.cases.slice(from, from + SLICE);
    slice.forEach((drawn, index) => writeCase(writing, drawn, from + index));
    count(slice.length);
    await tools.loader.breathe();
  }
}
