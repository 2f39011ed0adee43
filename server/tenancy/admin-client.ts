import { Client } from 'pg';
import { COMMAND_OPTIONS, COMMAND_WAITS, withOptions } from './connection-options';

/** One connection of whoever administers the database, for the start and the commands. */
export async function connectAdmin(adminUrl: string): Promise<Client> {
  const { url, options } = withOptions(adminUrl, COMMAND_OPTIONS);
  const admin = new Client({ connectionString: url, options, ...COMMAND_WAITS });
  await admin.connect();
  return admin;
}

export async function withAdmin<T>(adminUrl: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = await connectAdmin(adminUrl);
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
