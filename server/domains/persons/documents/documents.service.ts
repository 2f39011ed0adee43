import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor, Database } from '../../../tenancy/database';
import type { HolderKey } from '../../../vault/holder-key';
import type { Sealing } from '../../../vault/sealing';
import { type CaseDraft, recordEvent, ownCase, refuseInTransfer } from '../cases';
import { chunksOf, wholeOf } from './chunks';
import { DocumentEntity } from './documents.entity';
import { bitOfSlot, LARGEST_BYTES } from './documents.rules';
import type { Handed, Received, Reception } from './reception';

export interface Upload extends Omit<Handed, 'bytes'> {
  caseId: string;
  slot: string;
  body: Readable;
}

/** What became of an upload; `kept` where there is one. */
export interface Attached extends Outcome {
  kept?: Received;
}

interface Begun {
  id: string;
  key: HolderKey;
}

/** Once a paper was received, it is encrypted chunk by chunk; no connection is held between two. */
export class DocumentService {
  constructor(
    private readonly acts: ActRunner,
    private readonly database: Database,
    private readonly vault: Sealing,
    private readonly draft: CaseDraft,
    private readonly reception: Reception,
  ) {}

  /** All or nothing: an upload that fails leaves no readable paper. */
  async attach(actor: Actor, upload: Upload): Promise<Attached> {
    const received = await this.receive(actor, upload).catch(asRefusal);
    if ('outcome' in received) return received.outcome;
    const begun: { at?: Begun } = {};
    const outcome = await this.begin(actor, upload, received, begun);
    const stored = begun.at ? await this.store(actor, begun.at, received.bytes, outcome) : outcome;
    return stored.id ? { ...stored, kept: received } : stored;
  }

  /** Whoever may not join it makes neither the scanner nor a decoder work. */
  private async receive(actor: Actor, upload: Upload): Promise<Received | { outcome: Outcome }> {
    const bytes = await wholeOf(upload.body, LARGEST_BYTES);
    const refused = await this.refusalOf(actor, upload);
    return refused ? { outcome: refused } : this.reception.receive({ ...upload, bytes });
  }

  /** The act itself, as far as it asks who and where; nothing of it is kept. */
  private async refusalOf(actor: Actor, upload: Upload): Promise<Outcome | null> {
    let allowed = false;
    const outcome = await this.acts.run({ operation: 'attachDocument', actor, input: {} }, async (act) => {
      await placeOf(act, upload);
      allowed = true;
      throw Refusal.notFound([]);
    });
    return allowed ? null : outcome;
  }

  async remove(actor: Actor, input: { documentId: string; acknowledgedWarnings?: string[] }): Promise<Outcome> {
    return this.acts.run({ operation: 'removeDocument', actor, input }, async (act) => {
      const id = act.uuid(input.documentId, 'Document', ['documentId']);
      act.requireAs('OWN_TEAM', ({ teamId }) => teamId !== null);
      const changed = await act.tx.query({ text: REMOVE, values: [id] });
      if (changed.length === 0) throw Refusal.notFound(['documentId']);
      await act.tx.query({ text: DELETE_CHUNKS, values: [id] });
      return id;
    });
  }

  private begin(
    actor: Actor,
    upload: Upload,
    { name, mediaType, receivedDigest }: Received,
    begun: { at?: Begun },
  ): Promise<Outcome> {
    return this.acts.run({ operation: 'attachDocument', actor, input: {} }, async (act) => {
      const { found, groupBit } = await placeOf(act, upload);
      const { slot } = upload;
      const [already] = await act.tx.query<{ id: string }>({ text: SAME, values: [found.id, slot, receivedDigest] });
      if (already) return already.id;
      const key = await this.draft.keyOf(act, found.id);
      await act.tx.insert(DocumentEntity, {
        id: act.newId,
        caseId: found.id,
        slot,
        groupBit,
        state: 'UPLOADING',
        mediaType,
        size: 0,
        receivedDigest,
        uploadedBy: actor.accountId,
        uploadedAt: actor.now,
        name: this.vault.seal(key.key, key.holder, act.newId, 'name', Buffer.from(name)),
      });
      // A file to which a paper is added is not one that nobody has taken up.
      await recordEvent(act, found.id, 'PAPER_ADDED');
      begun.at = { id: act.newId, key };
      return act.newId;
    });
  }

  private async store(actor: Actor, begun: Begun, bytes: Uint8Array, outcome: Outcome): Promise<Outcome> {
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

  private async storeChunks(actor: Actor, { id, key }: Begun, bytes: Uint8Array) {
    let number = 0;
    for (const chunk of chunksOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
      const sealed = this.vault.seal(key.key, key.holder, id, `chunk ${number}`, chunk);
      await this.database.append(actor, { text: CHUNK, values: [actor.departement, id, number++, sealed] });
    }
    return { size: bytes.length, digest: createHash('sha256').update(bytes).digest() };
  }
}

async function placeOf(act: Act, { caseId, slot }: Upload) {
  const found = await ownCase(act, caseId);
  await refuseInTransfer(act, found.id);
  const groupBit = bitOfSlot(slot);
  if (!groupBit) throw Refusal.of(ErrorCode.INVALID_VALUE, "Cette place n'existe pas dans le dossier.", ['slot']);
  return { found, groupBit };
}

function asRefusal(error: unknown): { outcome: Outcome } {
  if (error instanceof Refusal) return { outcome: { id: null, userErrors: error.userErrors, warnings: [] } };
  throw error;
}

/** The answer to the first may have been lost on its way: the same paper at the same place is kept once. */
const SAME = `
  select d.id from access.visible_document d where d.departement_code = access.departement() and d.case_id = $1 and d.slot = $2
    and d.received_digest = $3 and d.state = 'STORED' limit 1`;

const CHUNK = 'insert into tenant.document_chunk (departement_code, document_id, number, body) values ($1, $2, $3, $4)';

const FINISH = `
  update tenant.document set state = 'STORED', size = $2, digest = $3
    where departement_code = access.departement() and id = $1 and state = 'UPLOADING'`;

const ABANDON = `update tenant.document set state = 'REMOVED' where departement_code = access.departement() and id = $1`;

const REMOVE = `
  update tenant.document set state = 'REMOVED' where departement_code = access.departement() and id = $1 and state = 'STORED' returning id`;

const DELETE_CHUNKS =
  'delete from tenant.document_chunk where departement_code = access.departement() and document_id = $1';
