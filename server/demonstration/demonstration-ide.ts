import type { FastifyInstance } from 'fastify';
import { registerIde } from '../http/ide/register-ide';
import type { LocalIssuer } from '../identity/local-issuer';
import { demonstrationAccounts } from './demonstration-accounts';

/** The offline IDE with its one-click accounts. */
export async function openDemonstrationIde(app: FastifyInstance, issuer: LocalIssuer): Promise<void> {
  await registerIde(app, {
    accounts: async () => demonstrationAccounts(),
    issueToken: (account) => issuer.issue(account),
  });
}
