import type { Act } from '../../../acts/act';
import type { LockedSession } from './locked-session.queries';
import { SessionEntity } from './sessions.entity';

/** The sitting itself, which moves on by one version. */
export async function changeSession(act: Act, session: LockedSession, set: Partial<SessionEntity>): Promise<void> {
  await act.tx.update(SessionEntity, { id: session.id }, { ...set, version: session.version + 1 });
}
