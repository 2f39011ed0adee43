import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { constraintRefusal } from '../../../acts/constraint-refusal';
import type { Actor, Database } from '../../../tenancy/database';
import { writingKey, type HolderKey } from '../../../vault/holder-key';
import type { Sealing } from '../../../vault/sealing';
import { chunksOf, wholeOf } from './chunks';
import { DocumentEntity } from './documents.entity';
import { LARGEST_BYTES, SIGNED_DECISION } from './documents.rules';
import type { Joining } from './paper-place';
import type { Handed, Received, Reception } from './reception';

export interface Upload extends Omit<Handed, 'bytes'> {
  joining: Joining;
  body: Readable;
}

/** What became of an upload; `kept` where there is one. */
export interface Attached extends Outcome {
  kept?: Received;
}

interface Begun {
  id: string;
  key: HolderKey;
  replaced: string | null;
}

/** Once a paper was received, it is encrypted chunk by chunk; no connection is held between two. */
export class DocumentService {
  constructor(
    private readonly acts: ActRunner,
    private readonly database: Database,
    private readonly vault: Sealing,
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
    if (refused) return { outcome: refused };
    const received = await this.reception.receive({ ...upload, bytes });
    const { only } = upload.joining;
    if (only && only.mediaType !== received.mediaType)
      throw Refusal.of(ErrorCode.INVALID_VALUE, only.refusal, ['file']);
    return received;
  }

  /** The act itself, as far as it asks who and where; nothing of it is kept. */
  private async refusalOf(actor: Actor, { joining }: Upload): Promise<Outcome | null> {
    let allowed = false;
    const outcome = await this.acts.run({ operation: joining.operation, actor, input: {} }, async (act) => {
      await joining.place(act);
      allowed = true;
      throw Refusal.notFound([]);
    });
    return allowed ? null : outcome;
  }

  async remove(actor: Actor, input: { documentId: string; acknowledgedWarnings?: string[] }): Promise<Outcome> {
    return this.acts.run({ operation: 'removeDocument', actor, input }, async (act) => {
      const id = act.uuid(input.documentId, 'Document', ['documentId']);
      act.requireAs('OWN_TEAM', ({ teamId }) => teamId !== null);
      const [found] = await act.tx.query<{ slot: string }>({ text: SLOT, values: [id] });
      if (found?.slot === SIGNED_DECISION) throw Refusal.of(ErrorCode.WRONG_STATE, KEPT, ['documentId']);
      const changed = await act.tx.query({ text: REMOVE, values: [id] });
      if (changed.length === 0) throw Refusal.notFound(['documentId']);
      await act.tx.query({ text: DELETE_CHUNKS, values: [id] });
      return id;
    });
  }

  private begin(
    actor: Actor,
    { joining }: Upload,
    { name, mediaType, receivedDigest }: Received,
    begun: { at?: Begun },
  ): Promise<Outcome> {
    return this.acts.run({ operation: joining.operation, actor, input: {} }, async (act) => {
      const { refuse, tell, replaced, ...place } = await joining.place(act);
      const { caseId, slot, decisionId } = place;
      const [already] = await act.tx.query<{ id: string }>({
        text: SAME,
        values: [caseId, slot, receivedDigest, decisionId],
      });
      if (already) return already.id;
      refuse();
      const key = await writingKey(act.tx, this.vault, caseId);
      await act.tx.insert(DocumentEntity, {
        id: act.newId,
        ...place,
        state: 'UPLOADING',
        mediaType,
        size: 0,
        receivedDigest,
        uploadedBy: actor.accountId,
        uploadedAt: actor.now,
        name: this.vault.seal(key.key, key.holder, act.newId, 'name', Buffer.from(name)),
      });
      await tell();
      begun.at = { id: act.newId, key, replaced };
      return act.newId;
    });
  }

  private async store(actor: Actor, begun: Begun, bytes: Uint8Array, outcome: Outcome): Promise<Outcome> {
    try {
      const { size, digest } = await this.storeChunks(actor, begun, bytes);
      const values = [begun.id, size, digest, begun.replaced];
      const [stored] = await this.database.append(actor, { text: FINISH, values });
      if (!stored) throw Refusal.stale();
      return outcome;
    } catch (error) {
      await this.database.append(actor, { text: ABANDON, values: [begun.id] }).catch(() => undefined);
      return asRefusal(error instanceof Refusal ? error : (constraintRefusal(error, {}) ?? error)).outcome;
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

function asRefusal(error: unknown): { outcome: Outcome } {
  if (error instanceof Refusal) return { outcome: { id: null, userErrors: error.userErrors, warnings: [] } };
  throw error;
}

/** The answer to the first may have been lost on its way: the same paper at the same place is kept once. */
const SAME = `
  select d.id from access.visible_document d where d.departement_code = access.departement() and d.case_id = $1 and d.slot = $2
    and d.received_digest = $3 and d.decision_id is not distinct from $4 and d.replaced_at is null and d.state = 'STORED' limit 1`;

const CHUNK = 'insert into tenant.document_chunk (departement_code, document_id, number, body) values ($1, $2, $3, $4)';

/** In one movement: what it replaces leaves its place, or neither changes. */
const FINISH = `
  with former as (
    update tenant.document set replaced_at = access.now()
      where departement_code = access.departement() and id = $4 and state = 'STORED' and replaced_at is null returning id)
  update tenant.document set state = 'STORED', size = $2, digest = $3
    where departement_code = access.departement() and id = $1 and state = 'UPLOADING' and ($4::uuid is null or exists (select from former))
    returning id`;

const ABANDON = `update tenant.document set state = 'REMOVED' where departement_code = access.departement() and id = $1`;

const KEPT =
  "L'exemplaire signé reste avec la décision : l'autorité qui décide le remplace, l'association ne le retire pas.";

const SLOT =
  'select d.slot from access.visible_document d where d.departement_code = access.departement() and d.id = $1';

const REMOVE = `
  update tenant.document set state = 'REMOVED' where departement_code = access.departement() and id = $1 and state = 'STORED' returning id`;

const DELETE_CHUNKS =
  'delete from tenant.document_chunk where departement_code = access.departement() and document_id = $1';
