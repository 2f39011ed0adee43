import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DemonstrationAccount } from '../../../console/entrance';
import { SESSION_SECONDS, type BrowserSessions } from '../../identity/browser-sessions';
import { stranger } from '../../identity/stranger';
import type { Database } from '../../tenancy/database';

/** Demonstration only: in by one click of our own page, without a password nor a provider. */
export class DemonstrationDoor {
  constructor(
    private readonly accounts: readonly DemonstrationAccount[],
    private readonly sessions: BrowserSessions,
    private readonly database: Database,
  ) {}

  async enter(name: string, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    if (request.method !== 'POST' || !this.sessions.isOwn(request)) return false;
    const accountId = this.accounts.some((account) => account.name === name) ? await this.accountOf(name) : null;
    if (!accountId) return false;
    await this.sessions.close(request);
    const secret = await this.sessions.open(accountId, '', request.headers['user-agent']);
    const { cookies } = this.sessions.site;
    void reply.header('set-cookie', cookies.write(cookies.session, secret, SESSION_SECONDS));
    return true;
  }

  private async accountOf(subject: string): Promise<string | null> {
    const [account] = await this.database.read<{ id: string; active: boolean }>(stranger(), {
      text: ACCOUNT,
      values: [subject],
    });
    return account?.active ? account.id : null;
  }
}

const ACCOUNT = 'select id, active from access.account_of($1)';
