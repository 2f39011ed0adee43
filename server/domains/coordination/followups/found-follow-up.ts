import { FollowUp } from '../../../../schema/followups.types';
import type { Act } from '../../../acts/act';
import type { Answer } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { lockById, type LockedSession } from '../sittings';
import { FollowUpEntity } from './followups.entity';
import { BY_ID, OWNER, type FollowUpRow } from './followups.sql';

export interface FoundFollowUp {
  followUp: FollowUpRow;
  /** The sitting that decided it. */
  session: LockedSession;
}

interface Acting {
  followUpId: string;
  expectedVersion?: number | null;
}

/** Under the lock of its sitting, for the secretariat of that body; refuses a version that is no longer the current one. */
export async function lockFollowUp(act: Act, { followUpId, expectedVersion }: Acting): Promise<FoundFollowUp> {
  const id = act.uuid(followUpId, 'FollowUp', ['followUpId']);
  const { sessionId } = await followUpById(act, id);
  const session = await lockById(act, sessionId, 'followUpId');
  const followUp = await followUpById(act, id);
  if (typeof expectedVersion === 'number' && expectedVersion !== followUp.version) throw Refusal.stale();
  return { followUp, session };
}

async function followUpById(act: Act, id: string): Promise<FollowUpRow> {
  const [row] = await act.tx.query<FollowUpRow>({ text: BY_ID, values: [id] });
  if (!row) throw Refusal.notFound(['followUpId']);
  return row;
}

export async function changeFollowUp(
  act: Act,
  { id, version }: FollowUpRow,
  set: Partial<FollowUpEntity>,
): Promise<void> {
  await act.tx.update(FollowUpEntity, { id }, { ...set, version: version + 1 });
}

/** Whoever is to do it sits in that body today. */
export async function ownerIn(act: Act, bodyId: string, id: string | null | undefined): Promise<string | null> {
  if (!id) return null;
  const uuid = act.uuid(id, 'Membership', ['ownerMembershipId']);
  const [owner] = await act.tx.query<{ id: string }>({ text: OWNER, values: [uuid, bodyId] });
  if (owner) return uuid;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    'Ce membre ne siège pas, ou plus, dans cette instance. Choisissez un de ses membres, ou écrivez une fonction.',
    ['ownerMembershipId'],
  );
}

export function requireOwner(membershipId: string | null, ownerTitle: string | null): void {
  if (membershipId || ownerTitle) return;
  throw Refusal.of(ErrorCode.MISSING_VALUE, 'Dites qui s’en charge : un membre de l’instance, ou une fonction.', [
    'ownerMembershipId',
  ]);
}

export const followUpAnswer: Answer = {
  field: 'followUp',
  type: () => FollowUp,
  description: 'The follow-up, as the caller reads it.',
};
