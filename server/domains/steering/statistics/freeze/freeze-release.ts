import { dayWord } from '../../../../kernel/french-date';
import type { LocalDate } from '../../../../kernel/local-date';
import { StartupError } from '../../../../kernel/startup-error';
import type { Query } from '../../../../tenancy/query-of';
import { unnamedProducer, type Producer } from '../bulletin/bulletin-file';
import type { Lattice } from '../lattice.rules';
import { nameOf, type Period } from '../period.rules';
import { admitted } from './admitted';
import { countVictims, type Progress } from './count-victims';
import { linesOf, type CoveredBody } from './covered-bodies';
import { CELLS, COVERAGE, FOUND, INSTALLED, RELEASE, TURN } from './freeze.sql';
import { inFreeze } from './in-freeze';
import { shownCells, type Counts } from './protect.rules';
import { drawOf, inputDigest, outputDigest } from './release-secret';
import { silentRegions } from '../silent-regions.rules';

export interface FreezeRequest {
  period: Period;
  /** 32 bytes of the key store, for this release alone. */
  secret: Buffer;
  /** Legal date where the day ends last. */
  today: LocalDate;
  /** Who answers for the figures, as the documents print it. */
  producer?: Producer;
  onProgress?: Progress;
}

/**
 * Freezes a closed year, or a triennium whose years are frozen, once, in one transaction on the caller's connection, as the freeze
 * role: what is interrupted leaves nothing. Throws a StartupError in French for a period that is open, frozen or being frozen, for a
 * triennium that lacks a year, and for what would cost a person more than the budget.
 */
export async function freezeRelease(
  query: Query,
  { period, secret, today, producer = unnamedProducer, onProgress = () => undefined }: FreezeRequest,
): Promise<void> {
  if (today < period.frozenFrom) throw new StartupError(openPeriod(period));
  await inFreeze(query, async () => {
    await takeTurn(query, period);
    const lattice = await admitted(query, period);
    const counts = await countVictims(query, period, lattice, onProgress);
    await store(query, period, { lattice, secret, today, producer, counts });
  }).catch((error: { code?: string }) => {
    // Committed by another freeze after this one took its snapshot.
    throw error.code === UNIQUE_VIOLATION ? new StartupError(published(period)) : error;
  });
}

async function takeTurn(query: Query, { id }: Period): Promise<void> {
  const [turn] = await query<{ mine: boolean }>(TURN, [id]);
  if (!turn!.mine)
    throw new StartupError(`Le gel de ${nameOf(id)} est en cours : attendez qu'il finisse. Rien n'a été écrit.`);
  const [found] = await query(FOUND, [id]);
  if (found) throw new StartupError(published({ id }));
}

interface Counting {
  lattice: Lattice;
  secret: Buffer;
  today: LocalDate;
  producer: Producer;
  counts: Counts;
}

async function store(
  query: Query,
  { id, from, until, cutOff }: Period,
  { lattice, secret, today, producer, counts }: Counting,
): Promise<void> {
  const coverage = await query<CoveredBody>(INSTALLED, [from, until]);
  const shown = shownCells(lattice, counts, drawOf(secret, id), silentRegions(lattice, linesOf(coverage)));
  const output = outputDigest(secret, { period: [from, until, cutOff, today], lattice, producer, shown, coverage });
  await query(RELEASE, [
    id,
    from,
    until,
    cutOff,
    today,
    JSON.stringify(lattice),
    JSON.stringify(producer),
    inputDigest(secret, counts),
    output,
  ]);
  await query(CELLS, [
    id,
    shown.map(({ node }) => node),
    shown.map(({ coordinates }) => coordinates),
    shown.map(({ audience }) => audience),
    shown.map(({ value }) => value),
  ]);
  await query(COVERAGE, [
    id,
    coverage.map(({ departement }) => departement),
    coverage.map(({ body }) => body),
    coverage.map(({ late }) => late),
  ]);
}

const UNIQUE_VIOLATION = '23505';

const published = ({ id }: Pick<Period, 'id'>): string =>
  `Déjà publiée : ${nameOf(id)} ne se calcule qu'une fois. Une erreur se corrige par un erratum (figures:erratum).`;

const openPeriod = ({ id, frozenFrom }: Period): string =>
  `Pas encore close : ${nameOf(id)} pourra être gelée à partir du ${dayWord(frozenFrom)}. Aucun chiffre n'est publié avant.`;
