import { Client } from 'pg';
import { StartupError } from '../kernel/startup-error';

const OLDEST = 150_000;
const PATIENCE = 5_000;

/** Host, port and database: never the account's password. */
function place(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  return `${url.hostname}:${url.port || '5432'}${url.pathname}`;
}

/** Some of the driver's errors have no code. */
function spoken(message = ''): string | undefined {
  if (/timeout/i.test(message)) return 'pas de réponse en 5 secondes';
  if (/terminated/i.test(message)) return 'la connexion a été coupée';
  return undefined;
}

function reason(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  switch (code) {
    case 'ECONNREFUSED':
      return "rien n'écoute à cette adresse";
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'cette machine est inconnue';
    case '28P01':
    case '28000':
      return 'le compte ou le mot de passe est refusé';
    case '3D000':
      return "cette base n'existe pas";
    case '53300':
      return 'plus aucune connexion libre';
    default:
      return spoken(message) ?? code ?? 'cause inconnue';
  }
}

function unreachable(databaseUrl: string, error: unknown): StartupError {
  return new StartupError(
    `La base de DATABASE_URL (${place(databaseUrl)}) n'est pas joignable : ${reason(error)} ; vérifiez ` +
      `l'adresse, ou retirez DATABASE_URL pour la base embarquée.`,
  );
}

async function versionOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
  return Number(rows[0]?.version);
}

/** The driver's patience covers the connection, not the answer to a question. */
async function askVersion(databaseUrl: string): Promise<number> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await versionOf(client);
  } catch (error) {
    throw unreachable(databaseUrl, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function checkExternalDatabase(databaseUrl: string): Promise<void> {
  const version = await askVersion(databaseUrl);
  if (version >= OLDEST) return;
  const major = Math.floor(version / 10_000);
  throw new StartupError(
    `La base de DATABASE_URL (${place(databaseUrl)}) est un PostgreSQL ${major} : il en faut un de version 15 ou plus récente.`,
  );
}
