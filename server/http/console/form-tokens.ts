import { clock } from '../../kernel/clock';
import { open, seal } from '../../vault/master-key';

/** No form is older than the longest session. */
const LIFE_MS = 12 * 3_600_000;
const CONTEXT = 'form token';

interface Given {
  accountId: string;
  sessionId: string;
  at: number;
}

/** What each form of ours carries: sealed, so that no other site makes one, and another each time, so that none is guessed by size. */
export class FormTokens {
  constructor(private readonly key: Buffer) {}

  give({ accountId, sessionId }: Pick<Given, 'accountId' | 'sessionId'>): string {
    const given: Given = { accountId, sessionId, at: clock.now().getTime() };
    return seal(this.key, Buffer.from(JSON.stringify(given)), CONTEXT).toString('base64url');
  }

  holds(token: string, { accountId, sessionId }: Pick<Given, 'accountId' | 'sessionId'>): boolean {
    const given = this.read(token);
    return given?.accountId === accountId && given.sessionId === sessionId;
  }

  /** The session may be over since: this says whose the page was, and lets nobody act. */
  accountOf(token: string): string | null {
    return this.read(token)?.accountId ?? null;
  }

  private read(token: string): Given | null {
    try {
      const given = JSON.parse(open(this.key, Buffer.from(token, 'base64url'), CONTEXT).toString()) as Given;
      return clock.now().getTime() - given.at < LIFE_MS ? given : null;
    } catch {
      return null;
    }
  }
}
