import { dayWord } from '../../../kernel/french-date';
import type { LocalDate } from '../../../kernel/local-date';
import { StartupError } from '../../../kernel/startup-error';
import type { Query } from '../../../tenancy/query-of';
import { lattice } from '../lattice';
import type { Period } from '../period.rules';
import { countVictims, type Progress } from './count-victims';
import { AS_FREEZE, BEGIN, CELLS, COVERAGE, FOUND, RELEASE, TURN } from './freeze.sql';
import { shownCells, type Counts } from './protect.rules';
import { drawOf, inputDigest, outputDigest } from './release-secret';

export interface FreezeRequest {
  period: Period;
  /** 32 bytes of the key store, for this release alone. */
  secret: Buffer;
  /** Legal date where the day ends last. */
  today: LocalDate;
  onProgress?: Progress;
}

/**
 * Freezes a closed year once, in one transaction on the caller's connection, as the freeze role: what is interrupted leaves
 * nothing. Throws a StartupError in French for a year that is open, frozen, or being frozen.
 */
export async function freezeRelease(query: Query, { period, secret, today, onProgress = () => undefined }: FreezeRequest): Promise<void> {
  if (today < period.frozenFrom) throw new StartupError(openPeriod(period));
  await query(BEGIN, []);
  try {
    await query(AS_FREEZE, []);
    await takeTurn(query, period);
    const counts = await countVictims(query, period, onProgress);
    await store(query, period, { secret, today, counts });
    await query('commit', []);
  } catch (error) {
    await query('rollback', []).catch(() => undefined);
    // Committed by another freeze after this one took its snapshot.
    throw (error as { code?: string }).code === UNIQUE_VIOLATION ? new StartupError(published(period)) : error;
  }
}

async function takeTurn(query: Query, { id }: Period): Promise<void> {
  const [turn] = await query<{ mine: boolean }>(TURN, [id]);
  if (!turn!.mine) throw new StartupError(`Un gel de l'année ${id} est en cours : attendez qu'il finisse. Rien n'a été écrit.`);
  const [found] = await query(FOUND, [id]);
  if (found) throw new StartupError(published({ id }));
}

async function store(query: Query, period: Period, { secret, today, counts }: { secret: Buffer; today: LocalDate; counts: Counts }): Promise<void> {
  const shown = shownCells(lattice, counts, drawOf(secret, period.id));
  await query(RELEASE, [period.id, period.from, period.until, period.cutOff, today, JSON.stringify(lattice), inputDigest(secret, counts), outputDigest(secret, shown)]);
  await query(CELLS, [period.id, shown.map(({ node }) => node), shown.map(({ coordinates }) => coordinates), shown.map(({ audience }) => audience),
    shown.map(({ value }) => value)]);
  await query(COVERAGE, [period.id, period.until]);
}

const UNIQUE_VIOLATION = '23505';

const published = ({ id }: Pick<Period, 'id'>): string =>
  `L'année ${id} est déjà publiée : elle ne se calcule qu'une fois. Une erreur se corrige par un erratum (figures:erratum).`;

const openPeriod = ({ id, frozenFrom }: Period): string =>
  `L'année ${id} n'est pas close : elle pourra être gelée à partir du ${dayWord(frozenFrom)}. Aucun chiffre n'est publié avant.`;
