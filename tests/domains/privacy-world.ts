import { Client } from 'pg';
import { demonstrationAccounts } from '../../server/demonstration/demonstration-accounts';
import { Api, type Ask } from '../support/api';

/** Every account of the Isère, and those of no département. */
export const ACCOUNTS = demonstrationAccounts()
  .filter(({ departement }) => departement === '38' || departement === null)
  .map(({ name }) => name);

/** One server, its accounts as they are asked for, and the database behind it. */
export class PrivacyWorld {
  private readonly asked = new Map<string, Promise<Ask>>();

  private constructor(
    readonly api: Api,
    readonly admin: Client,
  ) {}

  static async open(): Promise<PrivacyWorld> {
    const api = await Api.open();
    const admin = new Client({ connectionString: api.database.adminUrl });
    await admin.connect();
    return new PrivacyWorld(api, admin);
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.api.close();
  }

  as(name: string): Promise<Ask> {
    return this.asked.get(name) ?? this.asked.set(name, this.api.as(name)).get(name)!;
  }
}
