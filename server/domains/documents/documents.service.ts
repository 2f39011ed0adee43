import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';
import { ErrorCode, Refusal } from '../../kernel/refusal';
import type { ActRunner, Outcome } from '../../acts/act-runner';
import type { Actor, Database } from '../../tenancy/database';
import type { Sealing } from '../../vault/sealing';
import { type CaseDraft, type CaseKey } from '../cases/case-draft';
import { recordEvent } from '../cases/case-records';
import { ownCase, refuseInTransfer } from '../cases/own-case';
import type { Clamd } from './clamd';
import { chunksOf, wholeOf } from './chunks';
import { DocumentRow } from './documents.entity';
import { bitOfSlot, LARGEST_BYTES } from './documents.rules';
import { flawOf, safeName } from './paper.rules';

export interface Upload {
  caseId: string;
  slot: string;
  name: string;
  /** Media type as the sender declares it. */
  declared: string;
  body: Readable;
}

interface Begun {
  id: string;
  key: CaseKey;
}

/** Looks at a paper whole before anything of it is kept, then encrypts it chunk by chunk; no connection is held between two. */
export class DocumentService {
  constructor(
    private readonly acts: ActRunner,
    private readonly database: Database,
    private readonly vault: Sealing,
    private readonly draft: CaseDraft,
    private readonly scanner: Clamd | null,
  ) {}

  /** All or nothing: an upload that fails leaves no readable paper. */
  async attach(actor: Actor, upload: Upload): Promise<Outcome> {
    const looked = await this.look(upload).catch(asRefusal);
    if ('outcome' in looked) return looked.outcome;
    const begun: { at?: Begun } = {};
    const outcome = await this.begin(actor, upload, looked.mediaType, begun);
    if (!begun.at) return outcome;
    return this.store(actor, begun.at, looked.bytes, outcome);
  }

  private async look({ body, declared, name }: Upload): Promise<{ bytes: Buffer; mediaType: string }> {
    const bytes = await wholeOf(body, LARGEST_BYTES);
    const found = (await fileTypeFromBuffer(bytes.subarray(0, SNIFFED)))?.mime ?? '';
    const flaw = flawOf({ bytes, found, declared, name });
    if (flaw) throw Refusal.of(ErrorCode.INVALID_VALUE, flaw);
    if (this.scanner && !(await this.scanner.isSound(bytes))) throw Refusal.of(ErrorCode.INVALID_VALUE, INFECTED);
    return { bytes, mediaType: found };
  }

  async remove(actor: Actor, input: { documentId: string; acknowledgedWarnings?: string[] }): Promise<Outcome> {
    return this.acts.run({ operation: 'removeDocument', actor, input }, async (act) => {
      const id = act.uuid(input.documentId, 'Document', ['documentId']);
      const changed = await act.tx.query({ text: REMOVE, values: [id] });
      if (changed.length === 0) throw Refusal.notFound(['documentId']);
      await act.tx.query({ text: DELETE_CHUNKS, values: [id] });
      return id;
    });
  }

  private begin(
    actor: Actor,
    { caseId, slot, name }: Upload,
    mediaType: string,
    begun: { at?: Begun },
  ): Promise<Outcome> {
    return this.acts.run({ operation: 'attachDocument', actor, input: {} }, async (act) => {
      const found = await ownCase(act, caseId);
      await refuseInTransfer(act, found.id);
      const groupBit = bitOfSlot(slot);
      if (!groupBit) throw Refusal.of(ErrorCode.INVALID_VALUE, "Cette place n'existe pas dans le dossier.", ['slot']);
      const key = await this.draft.keyOf(act, found.id);
      await act.tx.insert(DocumentRow, {
        id: act.newId,
        caseId: found.id,
        slot,
        groupBit,
        state: 'UPLOADING',
        mediaType,
        size: 0,
        uploadedBy: actor.accountId,
        uploadedAt: actor.now,
        name: this.vault.seal(key.key, key.holder, act.newId, 'name', Buffer.from(safeName(name))),
      });
      // A file to which a paper is added is not one that nobody has taken up.
      await recordEvent(act, found.id, 'PAPER_ADDED');
      begun.at = { id: act.newId, key };
      return act.newId;
    });
  }

  private async store(actor: Actor, begun: Begun, bytes: Buffer, outcome: Outcome): Promise<Outcome> {
    try {
      const { size, digest } = await this.storeChunks(actor, begun, bytes);
      await this.database.append(actor, { text: FINISH, values: [begun.id, size, digest] });
      return outcome;
    } catch (error) {
      await this.database.append(actor, { text: ABANDON, values: [begun.id] }).catch(() => undefined);
      if (error instanceof Refusal) return { id: null, userErrors: error.userErrors, warnings: [] };
      throw error;
    }
  }

  private async storeChunks(actor: Actor, { id, key }: Begun, bytes: Buffer) {
    let number = 0;
    for (const chunk of chunksOf(bytes)) {
      const sealed = this.vault.seal(key.key, key.holder, id, `chunk ${number}`, chunk);
      await this.database.append(actor, { text: CHUNK, values: [actor.departement, id, number++, sealed] });
    }
    return { size: bytes.length, digest: createHash('sha256').update(bytes).digest() };
  }
}

/** Where the signatures are; a crafted file is not read further to find out what it is. */
const SNIFFED = 4_100;

const INFECTED =
  "L'antivirus reconnaît cette pièce comme dangereuse : elle n'a pas été gardée. Prévenez la personne qui " +
  "vous l'a remise, et votre service informatique.";

function asRefusal(error: unknown): { outcome: Outcome } {
  if (error instanceof Refusal) return { outcome: { id: null, userErrors: error.userErrors, warnings: [] } };
  throw error;
}

const CHUNK = 'insert into tenant.document_chunk (departement_code, document_id, number, body) values ($1, $2, $3, $4)';

const FINISH = `
  update tenant.document set state = 'STORED', size = $2, digest = $3
    where departement_code = access.departement() and id = $1 and state = 'UPLOADING'`;

const ABANDON = `update tenant.document set state = 'REMOVED' where departement_code = access.departement() and id = $1`;

const REMOVE = `
  update tenant.document set state = 'REMOVED' where departement_code = access.departement() and id = $1 and state = 'STORED' returning id`;

const DELETE_CHUNKS =
  'delete from tenant.document_chunk where departement_code = access.departement() and document_id = $1';
