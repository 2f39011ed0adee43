import type { Query } from '../../../../tenancy/query-of';
import type { Lattice } from '../lattice.rules';
import { periodOf } from '../period.rules';
import { countVictims } from './count-victims';
import { AS_FREEZE, BEGIN } from './freeze.sql';
import { shownCells, type ShownCell } from './protect.rules';
import { silentRegions } from '../silent-regions.rules';
import { linesOf, type CoveredBody } from './covered-bodies';
import { drawOf, inputDigest, outputDigest, pieceDigest, type Output } from './release-secret';

/**
 * ALTERED: what is stored is not what was published, a document or an erratum included. UNCHANGED: nor is anything that it was
 * counted from, and it was derived again, alike. MOVED_ON: files have lived since; nothing is derived again, and the release
 * stands. DIVERGED: same data, other figures: the program no longer computes what it published.
 */
export type Standing = 'ALTERED' | 'UNCHANGED' | 'MOVED_ON' | 'DIVERGED';

export interface VerifiedRelease {
  readonly id: string;
  readonly standing: Standing;
}

interface StoredRelease {
  id: string;
  period: string[];
  lattice: Lattice;
  producer: unknown;
  inputDigest: Buffer;
  outputDigest: Buffer;
}

interface Piece {
  digest: Buffer;
  parts: (string | number | Buffer)[];
}

/** Every release, or the one that is named, in a transaction that writes nothing. */
export async function verifyReleases(
  query: Query,
  secretOf: (id: string) => Buffer,
  only: string | null,
): Promise<VerifiedRelease[]> {
  const releases = await query<StoredRelease>(RELEASES, [only]);
  const verified: VerifiedRelease[] = [];
  for (const release of releases)
    verified.push({ id: release.id, standing: await standingOf(query, release, secretOf(release.id)) });
  return verified;
}

async function standingOf(query: Query, release: StoredRelease, secret: Buffer): Promise<Standing> {
  await query(BEGIN, []);
  try {
    await query(AS_FREEZE, []);
    const stored = await outputOf(query, release);
    if (
      !outputDigest(secret, stored).equals(release.outputDigest) ||
      !(await arePiecesSound(query, release.id, secret))
    )
      return 'ALTERED';
    const counts = await countVictims(query, periodOf(release.id)!, release.lattice, () => undefined);
    if (!inputDigest(secret, counts).equals(release.inputDigest)) return 'MOVED_ON';
    const silent = silentRegions(release.lattice, linesOf(stored.coverage));
    const shown = shownCells(release.lattice, counts, drawOf(secret, release.id), silent);
    return outputDigest(secret, { ...stored, shown }).equals(release.outputDigest) ? 'UNCHANGED' : 'DIVERGED';
  } finally {
    await query('rollback', []);
  }
}

async function outputOf(query: Query, { id, period, lattice, producer }: StoredRelease): Promise<Output> {
  return {
    period,
    lattice,
    producer,
    shown: await query<ShownCell>(CELLS, [id]),
    coverage: await query<CoveredBody>(COVERAGE, [id]),
  };
}

/** Errata are numbered without a gap: the last one that was taken away would show by the edition that it made. */
async function arePiecesSound(query: Query, id: string, secret: Buffer): Promise<boolean> {
  const errata = await query<{ number: number; dated: string; words: string; digest: Buffer }>(ERRATA, [id]);
  const documents = await query<{
    edition: number;
    audience: string;
    format: string;
    name: string;
    mediaType: string;
    body: Buffer;
    digest: Buffer;
  }>(DOCUMENTS, [id]);
  const pieces: Piece[] = [
    ...errata.map(({ number, dated, words, digest }) => ({ digest, parts: [number, dated, words] })),
    ...documents.map(({ edition, audience, format, name, mediaType, body, digest }) => ({
      digest,
      parts: [edition, audience, format, name, mediaType, body],
    })),
  ];
  const lastEdition = Math.max(0, ...documents.map(({ edition }) => edition));
  return (
    errata.every(({ number }, at) => number === at + 1) &&
    lastEdition <= errata.length &&
    pieces.every(({ digest, parts }) => pieceDigest(secret, ...parts).equals(digest))
  );
}

const RELEASES = `
  select id, array[period_from::text, period_until::text, cut_off::text, frozen_on::text] as period, lattice, producer,
    input_digest as "inputDigest",
    output_digest as "outputDigest"
  from published.release where $1::text is null or id = $1 order by id`;

const CELLS = 'select node, coordinates, audience, value from published.release_cell where release_id = $1';
const COVERAGE =
  'select departement_code as departement, body_kind as body, late from published.release_coverage where release_id = $1';
const ERRATA =
  'select number, dated::text as dated, words, digest from published.erratum where release_id = $1 order by number';
const DOCUMENTS = `
  select edition, audience, format, name, media_type as "mediaType", body, digest from published.release_document where release_id = $1`;
