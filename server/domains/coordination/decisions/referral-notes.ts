import type { Act } from '../../../acts/act';
import { newUuid } from '../../../kernel/id';
import { Refusal } from '../../../kernel/refusal';
import type { Sealing } from '../../../vault/sealing';
import type { NoteKind } from '../../../kernel/words';

/** What goes with an opinion, or with a decision. */
export type WrittenNote = Extract<NoteKind, 'RESERVES' | 'REASONS'>;

/** A text that goes with an opinion or a decision, encrypted under the holder's own key. */
export async function writeNote(
  act: Act,
  vault: Sealing,
  referral: { id: string; holderId: string },
  kind: WrittenNote,
  text: string,
): Promise<void> {
  const [key] = await act.tx.query<{ wrapped: Buffer; version: number }>({ text: KEY, values: [referral.holderId] });
  if (!key) throw Refusal.notFound(['referralId']);
  const holder = { departement: act.actor.departement, id: referral.holderId, keyVersion: key.version };
  const id = newUuid();
  const body = vault.seal(vault.unwrap(holder, key.wrapped), holder, id, 'note', Buffer.from(text));
  await act.tx.query({ text: WRITE, values: [id, referral.holderId, referral.id, kind, body, act.actor.now] });
}

const KEY = 'select k.wrapped, k.version from access.writing_key($1) k';

const WRITE = `
  insert into tenant.case_note (departement_code, id, holder_id, referral_id, kind, body, written_at)
  values (access.departement(), $1, $2, $3, $4, $5, $6)`;
