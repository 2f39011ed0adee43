import { rmSync } from 'node:fs';
import { composeServer } from '../../server/composition';
import { loadSettings } from '../../server/config/settings';
import type { Installation } from '../../server/installation';
import { openLocalIssuer, type LocalIssuer } from '../../server/identity/local-issuer';
import { InstallationKeys } from '../../server/vault/installation-keys';
import { openDemonstrationDatabase, type TestDatabase } from './template';

export interface Answer<Data = Record<string, never>> {
  data?: Data;
  errors?: { message: string; path?: string[]; extensions: { code: string } }[];
}

/** One signed-in account (or a stranger) in front of the API. */
export type Ask = <Data = Record<string, any>>(document: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;

/** The whole server over HTTP, on a database of its own with the demonstration's accounts. */
export class Api {
  private constructor(readonly url: string, readonly database: TestDatabase, private readonly issuer: LocalIssuer, readonly close: () => Promise<void>) {}

  static async open(options: { poolSize?: number; settings?: Record<string, string> } = {}): Promise<Api> {
    const database = await openDemonstrationDatabase();
    return Api.on(database, { databaseUrl: database.appUrl, masterKey: database.masterKey, keys: new InstallationKeys(database.masterKey) }, options);
  }

  /** The server over a database that a test has prepared its own way; closing it drops the database. */
  static async on(database: TestDatabase, installation: Installation, options: { poolSize?: number; settings?: Record<string, string> } = {}): Promise<Api> {
    const folder = `/tmp/${database.name}`;
    const settings = { ...loadSettings({ PASSERELLE_DATA: folder, PORT: '0', ...options.settings }), poolSize: options.poolSize ?? 5, logLevel: 'fatal' as const };
    const server = await composeServer({ settings, installation });
    const issuer = await openLocalIssuer(folder);
    return new Api(await server.listen(), database, issuer, async () => {
      await server.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  token(account: string): Promise<string> {
    return this.issuer.issue(account);
  }

  async as(account: string): Promise<Ask> {
    return this.withToken(await this.token(account));
  }

  withToken(token: string | null): Ask {
    return async (query, variables = {}) => {
      const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
      const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return (await response.json()) as never;
    };
  }
}
