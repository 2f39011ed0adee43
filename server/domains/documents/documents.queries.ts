import type { Actor, Database } from '../../tenancy/database';
import type { Vault } from '../../vault/vault';

interface Keyed {
  wrapped: Buffer;
  keyVersion: number;
}

export interface DocumentView extends Keyed {
  departement: string;
  id: string;
  caseId: string;
  slot: string;
  mediaType: string;
  size: number;
  uploadedAt: string;
  name: Buffer;
}

/** Papers that the reader may open, and their content, chunk by chunk. */
export class DocumentQueries {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  ofCase(actor: Actor, caseId: string): Promise<DocumentView[]> {
    return this.database.read<never>(actor, { text: OF_CASE, values: [caseId] });
  }

  async byId(actor: Actor, id: string): Promise<DocumentView | null> {
    const rows = await this.database.read<never>(actor, { text: BY_ID, values: [id] });
    return rows[0] ?? null;
  }

  nameOf(view: DocumentView): string {
    return this.vault.open(this.keyOf(view), holderOf(view), view.id, 'name', view.name).toString();
  }

  /** One short flight a chunk: rights are asked again each time, and so is the key, which may have changed in between. */
  async *content(actor: Actor, view: DocumentView): AsyncGenerator<Buffer> {
    for (let number = 0; ; number++) {
      const [chunk] = await this.database.read<Keyed & { body: Buffer }>(actor, {
        text: CHUNK,
        values: [view.id, number],
      });
      if (!chunk) return;
      const read = { ...view, ...chunk };
      yield this.vault.open(this.keyOf(read), holderOf(read), view.id, `chunk ${number}`, chunk.body);
    }
  }

  private keyOf(view: DocumentView): Buffer {
    return this.vault.unwrap(holderOf(view), view.wrapped);
  }
}

const holderOf = (view: DocumentView) => ({
  departement: view.departement,
  id: view.caseId,
  keyVersion: view.keyVersion,
});

const VIEW = `
  select d.departement_code as departement, d.id, d.case_id as "caseId", d.slot, d.media_type as "mediaType", d.size,
    d.uploaded_at as "uploadedAt", d.name, d.wrapped, d.key_version as "keyVersion"
  from access.visible_document d where d.departement_code = access.departement() and d.state = 'STORED'`;

const OF_CASE = `${VIEW} and d.case_id = $1 order by d.uploaded_at, d.id`;
const BY_ID = `${VIEW} and d.id = $1`;
const CHUNK = `
  select k.body, d.wrapped, d.key_version as "keyVersion" from access.visible_chunk k
  join access.visible_document d on d.departement_code = access.departement() and d.id = k.document_id
  where k.departement_code = access.departement() and k.document_id = $1 and k.number = $2`;
