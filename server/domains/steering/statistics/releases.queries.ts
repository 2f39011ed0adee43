import type { Database, PublishedReader } from '../../../tenancy/database';
import type { Lattice } from './lattice.rules';
import type { CoverageLine, Erratum } from './published-release';
import { BODY, CELLS, COVERAGE, DOCUMENTS, ERRATA, HOLDS, RELEASES } from './releases.sql';

export interface ReleaseRow {
  id: string;
  from: string;
  until: string;
  cutOff: string;
  frozenOn: string;
  lattice: Lattice;
}

export interface CellRow {
  coordinates: string;
  value: number;
}

export interface DocumentRow {
  edition: number;
  audience: 'PUBLIC' | 'MIPROF';
  format: string;
  name: string;
  mediaType: string;
  size: number;
}

/** What was published, as the statistics role: every statement is an index read, and none can reach a case. */
export class ReleaseQueries {
  constructor(private readonly database: Database) {}

  /** The newest first, or the one that is named. */
  releases(reader: PublishedReader, id: string | null = null): Promise<ReleaseRow[]> {
    return this.database.published(reader, { text: RELEASES, values: [id] });
  }

  /** The shown cells of one node; those that the reader is not shown have no row. */
  cells(reader: PublishedReader, release: string, node: string): Promise<CellRow[]> {
    return this.database.published(reader, { text: CELLS, values: [release, node] });
  }

  coverage(reader: PublishedReader, release: string): Promise<CoverageLine[]> {
    return this.database.published(reader, { text: COVERAGE, values: [release] }) as Promise<never>;
  }

  errata(reader: PublishedReader, release: string): Promise<Erratum[]> {
    return this.database.published(reader, { text: ERRATA, values: [release] }) as Promise<never>;
  }

  /** The last edition of each document that the reader is shown. */
  documents(reader: PublishedReader, release: string): Promise<DocumentRow[]> {
    return this.database.published(reader, { text: DOCUMENTS, values: [release] });
  }

  async documentBody(
    reader: PublishedReader,
    release: string,
    name: string,
  ): Promise<{ body: Buffer; mediaType: string } | null> {
    const [found] = await this.database.published<{ body: Buffer; mediaType: string }>(reader, {
      text: BODY,
      values: [release, name],
    });
    return found ?? null;
  }

  async holdsMiprof(reader: PublishedReader): Promise<boolean> {
    const [found] = await this.database.published<{ holds: boolean }>(reader, { text: HOLDS, values: [] });
    return found!.holds;
  }
}
