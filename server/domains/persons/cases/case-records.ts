import { newUuid } from '../../../kernel/id';
import type { Act } from '../../../acts/act';
import type { HolderKey } from '../../../vault/holder-key';
import type { Sealing } from '../../../vault/sealing';
import { CaseEventEntity, CaseNoteEntity } from './cases.entity';
import type { CaseEvent, NoteKind } from '../../../kernel/words';

/** What happened to a case, for its timeline. Coded, never a text. */
export async function recordEvent(
  act: Act,
  caseId: string,
  kind: CaseEvent,
  more: { referralId?: string; sessionId?: string; detail?: string } = {},
): Promise<void> {
  await act.tx.insert(CaseEventEntity, { id: newUuid(), caseId, at: act.actor.now, kind, ...more });
}

/** A text tied to a case or to a breach, encrypted under its key. */
export async function recordNote(
  act: Act,
  vault: Sealing,
  { holder, key }: HolderKey,
  kind: NoteKind,
  text: string,
  referralId: string | null = null,
): Promise<string> {
  const id = newUuid();
  const body = vault.seal(key, holder, id, 'note', Buffer.from(text));
  await act.tx.insert(CaseNoteEntity, { id, holderId: holder.id, referralId, kind, body, writtenAt: act.actor.now });
  return id;
}
