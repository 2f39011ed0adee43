import type { LocalDate } from '../../../kernel/local-date';
import { StartupError } from '../../../kernel/startup-error';
import type { Query } from '../../../tenancy/query-of';
import { AS_FREEZE, BEGIN } from '../freeze/freeze.sql';
import { RELEASES } from '../releases.sql';
import { ADD_ERRATUM, SAME_WORDS, TURN } from './documents.sql';

const SHORTEST = 20;
const LONGEST = 2_000;

/** A correction in words: the figures stay what they are, and are never drawn again. Throws a StartupError in French. */
export async function addErratum(query: Query, id: string, words: string, today: LocalDate): Promise<void> {
  const text = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text.length < SHORTEST || text.length > LONGEST) throw new StartupError(`--text doit dire en ${SHORTEST} à ${LONGEST} caractères ce qui était faux et ce qu'il faut en penser.`);
  await query(BEGIN, []);
  try {
    await query(AS_FREEZE, []);
    await query(TURN, [id]);
    const [release] = await query(RELEASES, [id]);
    if (!release) throw new StartupError(`L'année ${id} n'est pas publiée : il n'y a rien à corriger.`);
    const [same] = await query(SAME_WORDS, [id, text]);
    if (same) throw new StartupError('Cet erratum est déjà publié, dans les mêmes mots.');
    await query(ADD_ERRATUM, [id, today, text]);
    await query('commit', []);
  } catch (error) {
    await query('rollback', []).catch(() => undefined);
    throw error;
  }
}
