import type { Query } from '../../tenancy/query-of';
import type { SealVerifier } from '../seal-key';
import { NATIONAL } from '../../kernel/id';
import { ANY_SEAL } from '../seal.sql';
import { Admissions } from './admissions';
import { isWarning, type Finding, type FindingCode } from './findings';
import type { Outside } from './outside';
import { ChainVerification } from './verify-chain';
import { PLACES } from './verify.sql';

export interface Verified {
  departements: number;
  seals: number;
  entries: number;
  checkpoints: number;
  errors: number;
  warnings: number;
}

/** Everything is computed again from the entries; whatever does not hold is told as it is found. */
export async function verifyJournal(
  query: Query,
  verifier: SealVerifier,
  outside: Outside,
  tell: (finding: Finding) => void,
  only?: string,
): Promise<Verified> {
  const total: Verified = { departements: 0, seals: 0, entries: 0, checkpoints: 0, errors: 0, warnings: 0 };
  const count = (finding: Finding): void => {
    total[isWarning(finding) ? 'warnings' : 'errors'] += 1;
    tell(finding);
  };
  for (const part of outside.broken) count({ code: 'CHECKPOINT_UNREADABLE', departement: '–', seal: part });
  const memory = await memoryOf(query, verifier, outside);
  if (memory) count({ code: memory, departement: '–' });
  for (const place of await placesOf(query, outside, only)) {
    const chain = new ChainVerification(query, verifier, place, outside, count);
    await chain.run();
    total.departements += 1;
    total.seals += chain.seals;
    total.entries += chain.entries;
    total.checkpoints += chain.checkpoints;
  }
  return total;
}

/** The memory outside the database is itself part of what is verified. */
async function memoryOf(query: Query, verifier: SealVerifier, outside: Outside): Promise<FindingCode | null> {
  if (outside.missing) return (await query(ANY_SEAL, [])).length > 0 ? 'WITNESS_MISSING' : null;
  if (!outside.begun?.late) return null;
  const admitted = outside.acknowledgements.filter(({ departement }) => departement === NATIONAL);
  const admissions = await Admissions.read(query, verifier, admitted, () => undefined);
  return admissions.admits('WITNESS', 0, outside.begun.at) ? null : 'WITNESS_LATE';
}

/** A chain of which nothing is left is still known outside. */
async function placesOf(query: Query, { checkpoints, heads }: Outside, only?: string): Promise<string[]> {
  const inside = await query<{ code: string }>(PLACES, []);
  const all = new Set([
    ...inside.map(({ code }) => code),
    ...checkpoints.map(({ departement }) => departement),
    ...Object.keys(heads),
  ]);
  return [...all].filter((code) => only === undefined || code === only).sort();
}
