import { newUuid } from '../../../kernel/id';
import type { Act } from '../../../acts/act';
import type { Sealing } from '../../../vault/sealing';
import type { CaseKey } from './case-draft';
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

/** A text tied to a case, encrypted under the case's key. */
export async function recordNote(
  act: Act,
  vault: Sealing,
  { holder, key }: CaseKey,
  kind: NoteKind,
  text: string,
  referralId: string | null = null,
): Promise<string> {
  const id = newUuid();
  const body = vault.seal(key, holder, id, 'note', Buffer.from(text));
  await act.tx.insert(CaseNoteEntity, { id, holderId: holder.id, referralId, kind, body, writtenAt: act.actor.now });
  return id;
}
