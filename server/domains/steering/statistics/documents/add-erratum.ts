import type { LocalDate } from '../../../../kernel/local-date';
import { StartupError } from '../../../../kernel/startup-error';
import type { Query } from '../../../../tenancy/query-of';
import { inFreeze } from '../freeze/in-freeze';
import { pieceDigest } from '../freeze/release-secret';
import { nameOf } from '../period.rules';
import { RELEASES } from '../releases.sql';
import { ADD_ERRATUM, EDITION, SAME_WORDS, TURN } from './documents.sql';
import { editionOf } from './make-documents';

const SHORTEST = 20;
const LONGEST = 2_000;
/** What the documents can print, the PDF's font included. */
const PRINTABLE = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}€°+=<>±×%]*$/u;

/**
 * A correction in words, and in the same transaction the edition that begins with it: the figures stay what they are, and are
 * never drawn again. Throws a StartupError in French.
 */
export async function addErratum(
  query: Query,
  id: string,
  words: string,
  { today, secret }: { today: LocalDate; secret: Buffer },
): Promise<void> {
  const text = checked(words);
  await inFreeze(query, async () => {
    await query(TURN, [id]);
    const [release] = await query(RELEASES, [id]);
    if (!release) throw new StartupError(`Rien à corriger : ${nameOf(id)} n'est pas publiée.`);
    const [same] = await query(SAME_WORDS, [id, text]);
    if (same) throw new StartupError('Cet erratum est déjà publié, dans les mêmes mots.');
    const [{ edition }] = (await query<{ edition: number }>(EDITION, [id])) as [{ edition: number }];
    await query(ADD_ERRATUM, [id, edition + 1, today, text, pieceDigest(secret, edition + 1, today, text)]);
    await editionOf(query, id, secret);
  });
}

function checked(words: string): string {
  const text = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text.length < SHORTEST || text.length > LONGEST)
    throw new StartupError(
      `--text doit dire en ${SHORTEST} à ${LONGEST} caractères ce qui était faux et ce qu'il faut en penser.`,
    );
  if (!PRINTABLE.test(text))
    throw new StartupError(
      '--text contient un signe que les documents ne savent pas imprimer : écrivez-le en lettres.',
    );
  return text;
}
