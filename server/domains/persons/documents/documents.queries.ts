import { SEALED, mayHoldPapers, type Gate, type Paper, type Reader, type Sealed } from '../../../access/gate';
import type { Opened } from '../../../access/opened';
import { bytes, columns, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Database } from '../../../tenancy/database';

/** A paper as the database brings it, its name still sealed. */
const DOCUMENT = columns('access.visible_document', {
  departement: text('departement_code'),
  id: uuid(),
  holder: uuid('case_id'),
  slot: text(),
  mediaType: text(),
  size: int(),
  uploadedAt: instant(),
  sha256: text((at) => `encode(${at('digest')}, 'hex')`),
  replacedAt: instant().orNull(),
  decisionId: uuid().orNull(),
  referralId: uuid().orNull(),
  receivedSha256: text((at) => `encode(${at('received_digest')}, 'hex')`).orNull(),
  name: bytes(),
  ...SEALED,
  groupBit: int(),
  subjects: text(),
});

export type DocumentRow = RowOf<typeof DOCUMENT>;

/** A referral, with the reader's doors to it as `doorsOf` reads them. */
export interface ReferralDoors {
  departement: string;
  id: string;
  holderId: string;
  source: string;
  subjects: string;
}

export interface NamedDocument {
  row: DocumentRow;
  name: Opened<string>;
}

/** Papers that the reader may open, and their content, chunk by chunk. */
export class DocumentQueries {
  constructor(
    private readonly database: Database,
    private readonly gate: Gate,
  ) {}

  /** With their names: each is written down. `source`: the door by which the file was reached. */
  async ofCase(
    reader: Reader,
    { departement, id, source }: { departement: string; id: string; source: string },
  ): Promise<NamedDocument[]> {
    const rows = await this.database.read<DocumentRow>(reader.actor(departement), { text: OF_CASE, values: [id] });
    return rows.flatMap((row) => {
      const name = this.gate.paperName(reader, { ...row, source });
      return name ? [{ row, name }] : [];
    });
  }

  /** Behind one referral: what its own doors open. Those of another of the same file would tell that both are about one person. */
  async ofReferral(
    reader: Reader,
    { departement, id, holderId, source, subjects }: ReferralDoors,
  ): Promise<NamedDocument[]> {
    if (!mayHoldPapers(subjects)) return [];
    const rows = await this.database.read<DocumentRow>(reader.actor(departement), {
      text: OF_CASE,
      values: [holderId],
    });
    return rows.flatMap((row) => {
      // What was signed on another referral is told there.
      const elsewhere = row.referralId !== null && row.referralId !== id;
      const name = elsewhere ? null : this.gate.paperName(reader, { ...row, source, subjects });
      return name ? [{ row, name }] : [];
    });
  }

  /** What was signed of these decisions, the latest first: of each, what is in force and what it replaced. */
  ofDecisions(reader: Reader, departement: string, ids: readonly string[]): Promise<DocumentRow[]> {
    return this.database.read<DocumentRow>(reader.actor(departement), { text: OF_DECISIONS, values: [ids] });
  }

  /** With its name, at the door by which its decision is read. */
  signedCopy(reader: Reader, row: DocumentRow): NamedDocument | null {
    const name = this.gate.paperName(reader, { ...row, source: row.referralId! });
    return name ? { row, name } : null;
  }

  /** Leave to read one paper, written down; null where there is none for this reader. */
  async open(reader: Reader, departement: string, id: string): Promise<OpenedDocument | null> {
    const [row] = await this.database.read<DocumentRow>(reader.actor(departement), { text: BY_ID, values: [id] });
    const paper = row ? this.gate.paper(reader, row) : null;
    return row && paper ? { row, paper } : null;
  }

  /** One short flight a chunk: rights are asked again each time, and so is the key, which may have changed in between. */
  async *content(reader: Reader, paper: Opened<Paper>): AsyncGenerator<Buffer> {
    const actor = reader.actor(paper.value.departement);
    for (let number = 0; ; number++) {
      const [chunk] = await this.database.read<Sealed & { body: Buffer }>(actor, {
        text: CHUNK,
        values: [paper.value.id, number],
      });
      if (!chunk) return;
      yield this.gate.paperChunk(reader, paper, number, chunk);
    }
  }
}

export interface OpenedDocument {
  row: DocumentRow;
  paper: Opened<Paper & { title: string }>;
}

const VIEW = `
  select ${DOCUMENT.select('d')}
  from access.visible_document d where d.departement_code = access.departement() and d.state = 'STORED'`;

const OF_CASE = `${VIEW} and d.case_id = $1 order by d.uploaded_at, d.id`;
const OF_DECISIONS = `
  select ${DOCUMENT.select('d')} from unnest($1::uuid[]) as k (id) cross join lateral (
    select * from access.visible_document v where v.departement_code = access.departement() and v.decision_id = k.id
      and v.state = 'STORED' offset 0) d
  order by d.uploaded_at desc, d.id`;
const BY_ID = `${VIEW} and d.id = $1`;
const CHUNK = `
  select k.body, d.wrapped, d.key_version as "keyVersion" from access.visible_chunk k
  join access.visible_document d on d.departement_code = access.departement() and d.id = k.document_id
  where k.departement_code = access.departement() and k.document_id = $1 and k.number = $2`;
