import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';
import { ErrorCode, Refusal } from '../../kernel/refusal';
import type { ActRunner, Outcome } from '../../acts/act-runner';
import type { Actor, Database } from '../../tenancy/database';
import type { Vault } from '../../vault/vault';
import { type CaseDraft, type CaseKey } from '../cases/case-draft';
import { ownCase, refuseInTransfer } from '../cases/own-case';
import { acceptedTypes, bitOfSlot, LARGEST_BYTES } from './documents.rules';
import { DocumentRow } from './documents.entity';
import { chunksOf } from './chunks';

export interface Upload {
  caseId: string;
  slot: string;
  name: string;
  body: Readable;
}

interface Begun {
  id: string;
  key: CaseKey;
}

/** Encrypts a paper chunk by chunk as it arrives; no connection is held between two chunks. */
export class DocumentService {
  constructor(
    private readonly acts: ActRunner, private readonly database: Database, private readonly vault: Vault, private readonly draft: CaseDraft,
  ) {}

  /** All or nothing: an upload that fails leaves no readable paper. */
  async attach(actor: Actor, upload: Upload): Promise<Outcome> {
    const chunks = chunksOf(upload.body, LARGEST_BYTES);
    const first = await chunks.next();
    const mediaType = await sniff(first.value as Buffer | undefined);
    if (!mediaType) return refused('Joignez un PDF, un JPEG ou un PNG.');
    const begun: { at?: Begun } = {};
    const outcome = await this.begin(actor, upload, mediaType, begun);
    if (!begun.at) return outcome;
    return this.store(actor, begun.at, first.value as Buffer, chunks, outcome);
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

  private begin(actor: Actor, { caseId, slot, name }: Upload, mediaType: string, begun: { at?: Begun }): Promise<Outcome> {
    return this.acts.run({ operation: 'attachDocument', actor, input: {} }, async (act) => {
      const found = await ownCase(act, caseId);
      await refuseInTransfer(act, found.id);
      const groupBit = bitOfSlot(slot);
      if (!groupBit) throw Refusal.of(ErrorCode.INVALID_VALUE, "Cette place n'existe pas dans le dossier.", ['slot']);
      const key = await this.draft.keyOf(act, found.id);
      await act.tx.insert(DocumentRow, {
        id: act.newId, caseId: found.id, slot, groupBit, state: 'UPLOADING', mediaType, size: 0, uploadedBy: actor.accountId,
        uploadedAt: actor.now, name: this.vault.seal(key.key, key.holder, act.newId, 'name', Buffer.from(name.slice(0, 200))),
      });
      begun.at = { id: act.newId, key };
      return act.newId;
    });
  }

  private async store(actor: Actor, begun: Begun, first: Buffer, rest: AsyncGenerator<Buffer>, outcome: Outcome): Promise<Outcome> {
    try {
      const { size, digest } = await this.storeChunks(actor, begun, first, rest);
      await this.database.append(actor, { text: FINISH, values: [begun.id, size, digest] });
      return outcome;
    } catch (error) {
      await this.database.append(actor, { text: ABANDON, values: [begun.id] }).catch(() => undefined);
      if (error instanceof Refusal) return { id: null, userErrors: error.userErrors, warnings: [] };
      throw error;
    }
  }

  private async storeChunks(actor: Actor, { id, key }: Begun, first: Buffer, rest: AsyncGenerator<Buffer>) {
    const hash = createHash('sha256');
    let size = 0;
    let number = 0;
    for (let chunk: Buffer | undefined = first; chunk; chunk = (await rest.next()).value as Buffer | undefined) {
      hash.update(chunk);
      size += chunk.length;
      const sealed = this.vault.seal(key.key, key.holder, id, `chunk ${number}`, chunk);
      await this.database.append(actor, { text: CHUNK, values: [actor.departement, id, number++, sealed] });
    }
    return { size, digest: hash.digest() };
  }
}

/** By content, whatever the name says. */
async function sniff(start: Buffer | undefined): Promise<string | null> {
  const found = start && (await fileTypeFromBuffer(start));
  return found && acceptedTypes.includes(found.mime) ? found.mime : null;
}

function refused(message: string): Outcome {
  return { id: null, userErrors: [{ code: ErrorCode.INVALID_VALUE, message }], warnings: [] };
}

const CHUNK = 'insert into tenant.document_chunk (departement_code, document_id, number, body) values ($1, $2, $3, $4)';

const FINISH = `
  update tenant.document set state = 'STORED', size = $2, digest = $3 where departement_code = access.departement() and id = $1 and state = 'UPLOADING'`;

const ABANDON = `update tenant.document set state = 'REMOVED' where departement_code = access.departement() and id = $1`;

const REMOVE = `
  update tenant.document set state = 'REMOVED' where departement_code = access.departement() and id = $1 and state = 'STORED' returning id`;

const DELETE_CHUNKS = 'delete from tenant.document_chunk where departement_code = access.departement() and document_id = $1';
