import type { Query } from '../../../tenancy/query-of';
import type { Lattice } from '../lattice.rules';
import { periodOf } from '../period.rules';
import { countVictims } from './count-victims';
import { AS_FREEZE, BEGIN } from './freeze.sql';
import { shownCells, type ShownCell } from './protect.rules';
import { drawOf, inputDigest, outputDigest } from './release-secret';

/**
 * ALTERED: what is stored is not what was published. UNCHANGED: nor is anything that it was counted from, and it was derived
 * again, alike. MOVED_ON: files have lived since; nothing is derived again, and the release stands. DIVERGED: same data, other
 * figures: the program no longer computes what it published.
 */
export type Standing = 'ALTERED' | 'UNCHANGED' | 'MOVED_ON' | 'DIVERGED';

export interface VerifiedRelease {
  readonly id: string;
  readonly standing: Standing;
}

interface StoredRelease {
  id: string;
  lattice: Lattice;
  inputDigest: Buffer;
  outputDigest: Buffer;
}

/** Every release, or the one that is named, in a transaction that writes nothing. */
export async function verifyReleases(query: Query, secretOf: (id: string) => Buffer, only: string | null): Promise<VerifiedRelease[]> {
  const releases = await query<StoredRelease>(RELEASES, [only]);
  const verified: VerifiedRelease[] = [];
  for (const release of releases) verified.push({ id: release.id, standing: await standingOf(query, release, secretOf(release.id)) });
  return verified;
}

async function standingOf(query: Query, release: StoredRelease, secret: Buffer): Promise<Standing> {
  await query(BEGIN, []);
  try {
    await query(AS_FREEZE, []);
    const stored = await query<ShownCell>(STORED, [release.id]);
    if (!outputDigest(secret, stored).equals(release.outputDigest)) return 'ALTERED';
    const counts = await countVictims(query, periodOf(release.id)!, () => undefined, release.lattice);
    if (!inputDigest(secret, counts).equals(release.inputDigest)) return 'MOVED_ON';
    const again = shownCells(release.lattice, counts, drawOf(secret, release.id));
    return outputDigest(secret, again).equals(release.outputDigest) ? 'UNCHANGED' : 'DIVERGED';
  } finally {
    await query('rollback', []);
  }
}

const RELEASES = `
  select id, lattice, input_digest as "inputDigest", output_digest as "outputDigest" from published.release
  where $1::text is null or id = $1 order by id`;

const STORED = 'select node, coordinates, audience, value from published.release_cell where release_id = $1';
