import type { Settings } from '../config/settings';
import { openDataFolder } from './data-folder';
import { startEmbeddedPostgres } from './embedded-postgres';
import { checkExternalDatabase } from './external-database';
import { joinRunning } from './join-running';

export interface Administration {
  readonly adminUrl: string;
  stop(): Promise<void>;
  /** Never called for a database that we did not start. */
  onUnexpectedExit(callback: (reason: string) => void): void;
}

type Needed = Pick<Settings, 'dataFolder' | 'databaseUrl'>;

function notOurs(adminUrl: string): Administration {
  return { adminUrl, stop: () => Promise.resolve(), onUnexpectedExit: () => undefined };
}

async function external(databaseUrl: string): Promise<Administration> {
  await checkExternalDatabase(databaseUrl);
  return notOurs(databaseUrl);
}

/** For the server: it owns its data folder, alone. */
export function openAdministration({ databaseUrl, dataFolder }: Needed): Promise<Administration> {
  return databaseUrl === undefined ? startEmbeddedPostgres(dataFolder) : external(databaseUrl);
}

/** For a command (token, seed): joins the database of a running Passerelle, else starts it for its own duration. */
export async function openForCommand(settings: Needed): Promise<Administration> {
  if (settings.databaseUrl !== undefined) return external(settings.databaseUrl);
  const running = await joinRunning(openDataFolder(settings.dataFolder));
  return running === undefined ? openAdministration(settings) : notOurs(running);
}

export async function withAdministration<T>(settings: Needed, work: (adminUrl: string) => Promise<T>): Promise<T> {
  const administration = await openForCommand(settings);
  try {
    return await work(administration.adminUrl);
  } finally {
    await administration.stop();
  }
}
