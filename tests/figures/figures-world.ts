import { Client } from 'pg';
import { InstallationKeys } from '../../server/vault/installation-keys';
import { freezeRelease } from '../../server/domains/steering/statistics/freeze/freeze-release';
import { releaseSecret } from '../../server/domains/steering/statistics/freeze/release-secret';
import { periodOf } from '../../server/domains/steering/statistics/period.rules';
import { queryOf, type Query } from '../../server/tenancy/query-of';
import { openDemonstrationDatabase, type TestDatabase } from '../support/template';
import { fillYear } from './fill-year';

export const PERSONS = 2_800;

/** The demonstration's accounts and sessions, with a year of persons of its own. */
export class FiguresWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly admin: Client,
    readonly query: Query,
    readonly keys: InstallationKeys,
  ) {}

  static async open(persons = PERSONS, ...years: number[]): Promise<FiguresWorld> {
    const database = await openDemonstrationDatabase();
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    for (const table of ['opinion', 'decision', 'case_fact']) await admin.query(`delete from tenant.${table}`);
    for (const year of years.length > 0 ? years : [2025]) await fillYear(admin, persons, year);
    return new FiguresWorld(database, admin, queryOf(admin), new InstallationKeys(database.masterKey));
  }

  secretOf = (id: string): Buffer => releaseSecret(this.keys, id);

  freeze(id = '2025', today = '2026-11-25', query = this.query): Promise<void> {
    return freezeRelease(query, { period: periodOf(id)!, secret: this.secretOf(id), today });
  }

  async rows<Row extends object = Record<string, any>>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.admin.query(text, values)).rows as Row[];
  }

  async anotherConnection(): Promise<Client> {
    const client = new Client({ connectionString: this.database.adminUrl });
    await client.connect();
    return client;
  }

  /** What no product offers: a test takes a release back, to freeze the same year again. */
  async takeBack(id = '2025'): Promise<void> {
    for (const table of ['release_document', 'erratum', 'release_coverage', 'release_cell'])
      await this.admin.query(`delete from published.${table} where release_id = $1`, [id]);
    await this.admin.query('delete from published.release where id = $1', [id]);
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.database.drop();
  }
}
