import { clock } from '../kernel/clock';
import { open, seal } from '../vault/master-key';

/** What this browser has to bring back from the identity provider. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  verifier?: string;
  /** Milliseconds. */
  since: number;
}

export const PENDING_SECONDS = 10 * 60;
const CONTEXT = 'pending sign-in';

/** Kept by the browser itself, sealed: nothing to store for those who never come back. */
export class PendingSignIns {
  constructor(private readonly key: Buffer) {}

  write(pending: PendingSignIn): string {
    return seal(this.key, Buffer.from(JSON.stringify(pending)), CONTEXT).toString('base64url');
  }

  /** Null for one that was made up, tampered with, or is older than ten minutes. */
  read(cookie: string | null): PendingSignIn | null {
    if (!cookie) return null;
    try {
      const pending = JSON.parse(open(this.key, Buffer.from(cookie, 'base64url'), CONTEXT).toString()) as PendingSignIn;
      return clock.now().getTime() - pending.since < PENDING_SECONDS * 1_000 ? pending : null;
    } catch {
      return null;
    }
  }
}
