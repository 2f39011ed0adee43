import { Client } from 'pg';
import { InstallationKeys } from '../../server/vault/installation-keys';
import { CanaryWorld } from '../canaries/canary-world';
import type { Heard } from '../canaries/running-server';
import { Api } from '../support/api';
import { copyDatabase, type TestDatabase } from '../support/template';

/** Few, for each of many servers of one process: a request never holds two. */
const CONNECTIONS = 2;

/** One world: a database and the server over it. Two of them were one until something was done in one alone. */
export class World {
  private constructor(
    readonly files: TestDatabase,
    private readonly api: Api,
  ) {}

  /** A database that is kept when its server closes: it is copied then. */
  static over(files: TestDatabase): Promise<World> {
    return World.on({ ...files, drop: async () => undefined });
  }

  static async copyOf(files: Pick<TestDatabase, 'name'>): Promise<World> {
    return World.on(await copyDatabase(files));
  }

  private static async on(files: TestDatabase): Promise<World> {
    const { appUrl: databaseUrl, masterKey } = files;
    const installation = { databaseUrl, masterKey, keys: new InstallationKeys(masterKey) };
    return new World(files, await Api.on(files, installation, { poolSize: CONNECTIONS }));
  }

  close(): Promise<void> {
    return this.api.close();
  }

  token(account: string): Promise<string> {
    return this.api.token(account);
  }

  /** The acts that tell stories, through the API, in this world. */
  async tell(work: (stories: CanaryWorld, admin: Client) => Promise<void>): Promise<void> {
    const admin = new Client({ connectionString: this.files.adminUrl });
    await admin.connect();
    try {
      await work(new CanaryWorld(this, admin), admin);
    } finally {
      await admin.end();
    }
  }

  ask(token: string | null, query: string, variables: Record<string, unknown> = {}): Promise<Heard> {
    return this.send('/graphql', token, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  }

  /** Status, type and body: what an answer carries beside the date of its sending. */
  async send(path: string, token: string | null, init: RequestInit = {}): Promise<Heard> {
    const headers = { ...(init.headers as Record<string, string>), ...(token && { authorization: `Bearer ${token}` }) };
    const response = await fetch(`${this.api.url}${path}`, { ...init, headers });
    const told = ['content-type', 'content-length', 'cache-control', 'etag'].map((name) => response.headers.get(name));
    return { status: response.status, text: `${JSON.stringify(told)}\n${await response.text()}` };
  }
}
