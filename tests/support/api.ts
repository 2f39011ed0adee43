import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DestinationStream } from 'pino';
import type { Entrance } from '../../console/entrance';
import { composeServer } from '../../server/composition';
import { loadSettings, type Settings } from '../../server/config/settings';
import type { Installation } from '../../server/installation';
import { LOCAL_AUDIENCE, LOCAL_ISSUER, openLocalIssuer, type LocalIssuer } from '../../server/identity/local-issuer';
import { InstallationKeys } from '../../server/vault/installation-keys';
import { openDemonstrationDatabase, type TestDatabase } from './template';

export interface Answer<Data = Record<string, never>> {
  data?: Data;
  errors?: { message: string; path?: string[]; extensions: { code: string; retryAfter?: number } }[];
  extensions?: { cost: { requested: number; max: number } };
}

/** One signed-in account (or a stranger) in front of the API. */
export type Ask = <Data = Record<string, any>>(
  document: string,
  variables?: Record<string, unknown>,
) => Promise<Answer<Data>>;

/** Settings other than a demonstration's, where a test is about them: `mode: 'production'` accepts the same tokens. */
export type ApiOptions = Partial<Settings> & { logTo?: DestinationStream; settings?: Record<string, string> };

function tokenSettings(folder: string, issuer: LocalIssuer): Partial<Settings> {
  mkdirSync(folder, { recursive: true });
  const tokenJwksFile = join(folder, 'jwks.json');
  writeFileSync(tokenJwksFile, JSON.stringify(issuer.publicKeys));
  return { tokenIssuer: LOCAL_ISSUER, tokenAudience: LOCAL_AUDIENCE, tokenJwksFile };
}

/** The whole server over HTTP, on a database of its own with the demonstration's accounts. */
export class Api {
  private constructor(
    readonly url: string,
    readonly database: TestDatabase,
    private readonly issuer: LocalIssuer,
    /** What the pages are given: who a browser is, and the API as that person. */
    readonly entrance: Entrance,
    readonly close: () => Promise<void>,
  ) {}

  static async open(options: ApiOptions = {}): Promise<Api> {
    const database = await openDemonstrationDatabase();
    return Api.on(
      database,
      { databaseUrl: database.appUrl, masterKey: database.masterKey, keys: new InstallationKeys(database.masterKey) },
      options,
    );
  }

  /** The server over a database that a test has prepared its own way; closing it drops the database. */
  static async on(
    database: TestDatabase,
    installation: Installation,
    { logTo, settings: environment, ...options }: ApiOptions = {},
  ): Promise<Api> {
    const folder = `/tmp/${database.name}`;
    const issuer = await openLocalIssuer(folder);
    const settings: Settings = {
      ...loadSettings({ PASSERELLE_DATA: folder, PORT: '0', ...environment }),
      poolSize: 5,
      logLevel: 'fatal',
      ...(options.mode === 'production' && tokenSettings(folder, issuer)),
      ...options,
    };
    const server = await composeServer({ settings, installation, logTo });
    return new Api(await server.listen(), database, issuer, server.entrance, async () => {
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
      const response = await fetch(`${this.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as never;
    };
  }
}
