import { StartupError } from '../../../../kernel/startup-error';
import type { Query } from '../../../../tenancy/query-of';
import { renderBulletin } from '../bulletin/bulletin';
import type { BulletinFile, Producer } from '../bulletin/bulletin-file';
import { inFreeze } from '../freeze/in-freeze';
import { pieceDigest } from '../freeze/release-secret';
import type { Audience } from '../lattice.rules';
import { nameOf } from '../period.rules';
import type { CoverageLine, Erratum, PublishedRelease } from '../published-release';
import type { CellRow, ReleaseRow } from '../releases.queries';
import { COVERAGE, ERRATA, EVERY_CELL, RELEASES } from '../releases.sql';
import { releaseOf } from '../releases.view';
import { EDITION, PRODUCER, STORE, STORED, TURN } from './documents.sql';

export interface StoredDocument extends BulletinFile {
  readonly audience: Audience;
}

const AUDIENCES: readonly Audience[] = ['PUBLIC', 'MIPROF'];

/**
 * The documents of a release as they stand after its last erratum: made from what is published alone, stored once, then always
 * the same bytes. Throws a StartupError in French for a period that is not published.
 */
export function makeDocuments(query: Query, id: string, secret: Buffer): Promise<StoredDocument[]> {
  return inFreeze(query, async () => {
    await query(TURN, [id]);
    return editionOf(query, id, secret);
  });
}

/** Within the transaction of the caller, who has taken the turn. */
export async function editionOf(query: Query, id: string, secret: Buffer): Promise<StoredDocument[]> {
  const rows = await query<ReleaseRow>(RELEASES, [null]);
  if (!rows.some((row) => row.id === id))
    throw new StartupError(
      `Pas encore publiée : gelez d'abord ${nameOf(id)} (npm run figures:freeze -- --period ${id}).`,
    );
  const [{ edition }] = (await query<{ edition: number }>(EDITION, [id])) as [{ edition: number }];
  const stored = await query<StoredDocument>(STORED, [id, edition]);
  if (stored.length > 0) return stored;
  const made = await render(query, rows, id);
  for (const { audience, format, name, mediaType, body } of made) {
    await query(STORE, [
      id,
      edition,
      audience,
      format,
      name,
      mediaType,
      body,
      pieceDigest(secret, edition, audience, format, name, mediaType, body),
    ]);
  }
  return made;
}

/** Beside it, every release that ended by then: as many years compare with it, and a triennium names what its years had. */
async function render(query: Query, rows: readonly ReleaseRow[], id: string): Promise<StoredDocument[]> {
  const [{ producer }] = (await query<{ producer: Producer }>(PRODUCER, [id])) as [{ producer: Producer }];
  const row = rows.find((found) => found.id === id)!;
  const before = rows.filter(({ id: other, until }) => other !== id && until <= row.until);
  const documents: StoredDocument[] = [];
  for (const audience of AUDIENCES) {
    const others: PublishedRelease[] = [];
    for (const other of before) others.push(await releaseFor(query, other, audience));
    const files = await renderBulletin(await releaseFor(query, row, audience), others, { producer });
    documents.push(...files.map((file) => ({ ...file, audience })));
  }
  return documents;
}

async function releaseFor(query: Query, row: ReleaseRow, audience: Audience): Promise<PublishedRelease> {
  const cells = await query<CellRow & { node: string }>(EVERY_CELL, [row.id]);
  const [coverage, errata] = [await query<CoverageLine>(COVERAGE, [row.id]), await query<Erratum>(ERRATA, [row.id])];
  return releaseOf(row, audience, cells, { coverage, errata });
}
