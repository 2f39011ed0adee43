import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { composeServer, type ComposedServer } from '../../../server/composition';
import { loadSettings } from '../../../server/config/settings';
import { makeDocuments } from '../../../server/domains/steering/statistics/documents/make-documents';
import { freezeRelease } from '../../../server/domains/steering/statistics/freeze/freeze-release';
import { periodOf } from '../../../server/domains/steering/statistics/period.rules';
import { openLocalIssuer, type LocalIssuer } from '../../../server/identity/local-issuer';
import { prepareInstallation, type Installation } from '../../../server/installation';
import { queryOf } from '../../../server/tenancy/query-of';
import { secretOf } from '../targets/mechanism';
import { startTestCluster, type TestCluster } from '../../support/cluster';

/** Enough for every account of the demonstration to be there, and for a département of it to have files that its coordinator may not open (O). */
const CASES = 400;

export interface Heard {
  readonly status: number;
  /** But for the hour, and what is counted by the minute. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly text: string;
}

const PASSING = /^(date|x-request-id|ratelimit|x-ratelimit|retry-after|connection|keep-alive)/;

/** The platform over HTTP, on a PostgreSQL of its own, and its administrator. */
export class Platform {
  private constructor(
    readonly admin: Client,
    readonly adminUrl: string,
    readonly log: string[],
    private readonly cluster: TestCluster,
    private readonly folder: string,
    private readonly installation: Installation,
    private readonly issuer: LocalIssuer,
    private server: ComposedServer,
    private url: string,
  ) {}

  static async open(): Promise<Platform> {
    const cluster = await startTestCluster();
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-attacks-'));
    chmodSync(folder, 0o700);
    const installation = await prepareInstallation(
      cluster.adminUrl,
      loadSettings({ PASSERELLE_DATA: folder }),
      () => undefined,
      { demonstrationCases: CASES },
    );
    const admin = new Client({ connectionString: cluster.adminUrl });
    await admin.connect();
    const log: string[] = [];
    const server = await start(folder, installation, log);
    return new Platform(
      admin,
      cluster.adminUrl,
      log,
      cluster,
      folder,
      installation,
      await openLocalIssuer(folder),
      server,
      await server.listen(),
    );
  }

  /** Another process could not know more: nothing of a release is kept in memory. */
  async restart(): Promise<void> {
    await this.server.close();
    this.server = await start(this.folder, this.installation, this.log);
    this.url = await this.server.listen();
  }

  async token(account: string | null): Promise<string | null> {
    return account === null ? null : this.issuer.issue(account);
  }

  async send(token: string | null, path: string, body?: string): Promise<Heard> {
    const headers = {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const response = await fetch(`${this.url}${path}`, {
      headers,
      ...(body !== undefined && { method: 'POST', body }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const kept = [...response.headers].filter(([name]) => !PASSING.test(name));
    return { status: response.status, headers: Object.fromEntries(kept), body: bytes, text: bytes.toString('utf8') };
  }

  ask(token: string | null, query: string, variables: Record<string, unknown> = {}): Promise<Heard> {
    return this.send(token, '/graphql', JSON.stringify({ query, variables }));
  }

  /** The job of the freeze role, under a secret of the test's choosing, on a day when it may run. */
  async freeze(id: string, secret: string, today?: string): Promise<void> {
    const period = periodOf(id)!;
    await freezeRelease(queryOf(this.admin), { period, secret: secretOf(secret), today: today ?? period.frozenFrom });
  }

  /** The page, PDF, CSV and the rest, as `figures:bulletin` makes them. */
  async makeDocuments(id: string): Promise<void> {
    await makeDocuments(queryOf(this.admin), id, secretOf('documents'));
  }

  /** What the product does not offer, to anybody: the administrator removes what was published, so that the same world can be published again. */
  async unpublish(...ids: string[]): Promise<void> {
    for (const table of ['release_cell', 'release_coverage', 'release_document', 'erratum'])
      await this.admin.query(`delete from published.${table} where release_id = any($1)`, [ids]);
    await this.admin.query('delete from published.release where id = any($1)', [ids]);
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.admin.end();
    await this.cluster.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function start(folder: string, installation: Installation, log: string[]): Promise<ComposedServer> {
  const settings = { ...loadSettings({ PASSERELLE_DATA: folder, PORT: '0' }), poolSize: 5, logLevel: 'trace' as const };
  return composeServer({ settings, installation, logTo: { write: (line: string) => void log.push(line) } });
}
