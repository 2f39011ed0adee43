import { clock } from '../kernel/clock';
import { open, seal } from '../vault/master-key';
import { Remembered } from './remembered';

/** ProConnect, or the operator's own for who has none. */
export type ProviderName = 'PROCONNECT' | 'OTHER';

/** What this browser has to bring back from the identity provider. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  verifier?: string;
  /** Milliseconds. */
  since: number;
  /** Which provider was asked: the answer of another is none. */
  provider: ProviderName;
  /** Path of ours where the person was going. */
  to: string;
}

export const PENDING_SECONDS = 10 * 60;
const CONTEXT = 'pending sign-in';

/** Kept by the browser itself, sealed: nothing to store for those who never come back. */
export class PendingSignIns {
  private readonly used = new Remembered<true>(PENDING_SECONDS * 1_000);

  constructor(private readonly key: Buffer) {}

  write(pending: PendingSignIn): string {
    return seal(this.key, Buffer.from(JSON.stringify(pending)), CONTEXT).toString('base64url');
  }

  /** Once: null for one that has served, was made up, tampered with, or is older than ten minutes. */
  take(cookie: string | null): PendingSignIn | null {
    const pending = cookie ? this.read(cookie) : null;
    if (!pending || this.used.get(pending.state)) return null;
    this.used.set(pending.state, true);
    return clock.now().getTime() - pending.since < PENDING_SECONDS * 1_000 ? pending : null;
  }

  private read(cookie: string): PendingSignIn | null {
    try {
      return JSON.parse(open(this.key, Buffer.from(cookie, 'base64url'), CONTEXT).toString()) as PendingSignIn;
    } catch {
      return null;
    }
  }
}
