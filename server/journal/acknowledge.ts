import { randomUUID } from 'node:crypto';
import { clock } from '../kernel/clock';
import { NATIONAL } from '../kernel/id';
import type { Query } from '../tenancy/query-of';
import { acknowledgementText, microseconds, type AcknowledgementText } from './canonical';
import type { SealKey } from './seal-key';
import { ENDS, SEAL_DIGESTS } from './seal.sql';
import type { Head } from './sealer';
import type { Finding, FindingCode } from './verify/findings';
import { HEADS, type Outside } from './verify/outside';
import { verifyJournal } from './verify/verify-journal';
import type { Witness } from './witness';

export type Admissible = Pick<AcknowledgementText, 'departement' | 'what' | 'seal' | 'subject'>;

const SHORTER: readonly FindingCode[] = ['CHAIN_CUT', 'CHECKPOINT_MISSING', 'CHECKPOINT_MISMATCH'];
const MEMORY: readonly FindingCode[] = ['WITNESS_MISSING', 'WITNESS_LATE'];

/**
 * What a verification finds that can be admitted: a chain that ends earlier than was seen, a clock that went back, a memory that
 * was lost. Nothing excuses an entry or a seal that was changed.
 */
export async function findAdmissible(query: Query, key: SealKey, outside: Outside): Promise<Admissible[]> {
  const findings: Finding[] = [];
  await verifyJournal(query, key.verifier, outside, (finding) => void findings.push(finding));
  const shorter = new Set(findings.filter(({ code }) => SHORTER.includes(code)).map(({ departement }) => departement));
  const found: Admissible[] = [];
  for (const departement of shorter)
    found.push({ departement, what: 'CHAIN', seal: await lastAgreed(query, departement, outside), subject: '' });
  for (const { code, departement, seal } of findings)
    if (code === 'CLOCK_WENT_BACK') found.push(await clockAt(query, departement, seal as number));
  if (findings.some(({ code, seal }) => MEMORY.includes(code) || seal === HEADS))
    found.push({ departement: NATIONAL, what: 'WITNESS', seal: 0, subject: '' });
  return found;
}

type Digest = { number: number; digest: string };

/** The last seal that the database has as it was seen outside; 0 when there is none. */
async function lastAgreed(query: Query, departement: string, { checkpoints, heads }: Outside): Promise<number> {
  const head = heads[departement];
  const seen = checkpoints
    .filter((point) => point.departement === departement)
    .map(({ seal, digest }) => ({ number: seal, digest: digest.toString('hex') }));
  if (head) seen.push({ number: head.seal, digest: head.digest });
  const here = await query<Digest>(SEAL_DIGESTS, [departement, seen.map(({ number }) => number)]);
  const agreed = here.filter((seal) =>
    seen.some(({ number, digest }) => number === seal.number && digest === seal.digest),
  );
  return Math.max(0, ...agreed.map(({ number }) => number));
}

async function clockAt(query: Query, departement: string, seal: number): Promise<Admissible> {
  const [found] = await query<Digest>(SEAL_DIGESTS, [departement, [seal]]);
  return { departement, what: 'CLOCK', seal, subject: found!.digest };
}

export interface Admitting {
  query: Query;
  key: SealKey;
  witness: Witness;
  reason: string;
}

/** First in the journal, which is sealed like any act; then, signed, outside the database; then the memory goes on from what is here. */
export async function acknowledge(
  found: readonly Admissible[],
  { query, key, witness, reason }: Admitting,
): Promise<void> {
  const at = microseconds(clock.now());
  const memory = witness.memory;
  if (!memory)
    witness.begin(
      at,
      found.some(({ what }) => what === 'WITNESS'),
    );
  for (const one of found) {
    const subject = one.what === 'WITNESS' ? (memory?.begun?.at ?? at) : one.subject;
    const text = { ...one, subject, entry: randomUUID(), reason, at, keyId: key.id };
    await query(ENTRY, [one.departement, text.entry, at, NOBODY, `${one.what} ${one.seal} · ${reason}`]);
    witness.admit({ ...text, signature: key.sign(acknowledgementText(text)) });
  }
  const gone = found.filter(({ what }) => what === 'CHAIN').map(({ departement }) => departement);
  for (const departement of gone) witness.forget(departement);
  const ends = await query<{ departement: string; seal: number | null; digest: Buffer }>(ENDS, [[], []]);
  const again = new Set(memory ? gone : ends.map(({ departement }) => departement));
  witness.advance(ends.filter((end): end is Head => end.seal !== null && again.has(end.departement)));
}

/** An act of whoever runs the service: no account of the application's. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

const ENTRY = `
  insert into tenant.journal_entry (departement_code, id, at, account_id, operation, kind, reason)
  values ($1, $2, $3, $4, 'acknowledgeJournal', 'ACT', $5)`;
