import { createHmac } from 'node:crypto';
import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { StartupError } from '../kernel/startup-error';

/**
 * `matching` and `transfer` sign in nowhere: they own the few functions that look from one département into another. `freeze`
 * counts the victims of a closed year: no server may become it, only whoever administers the database.
 */
const groupRoles = [
  'passerelle_owner',
  'passerelle_app',
  'passerelle_reader',
  'passerelle_grants',
  'passerelle_jobs',
  'passerelle_statistics',
  'passerelle_eraser',
  'passerelle_retention',
  'passerelle_sealer',
  'passerelle_pruner',
  'passerelle_matching',
  'passerelle_transfer',
  'passerelle_freeze',
  'passerelle_coverage',
  'passerelle_letters',
];

/** Creates what is missing among the roles that own, read and write. They belong to the server, not to one database. */
export async function createRoles(admin: Client): Promise<void> {
  await admin.query("select pg_advisory_lock(hashtext('passerelle roles'))");
  try {
    for (const role of groupRoles) await createRole(admin, role);
    await admin.query(`grant passerelle_reader, passerelle_grants, passerelle_statistics, passerelle_jobs, passerelle_eraser,
      passerelle_matching, passerelle_transfer, passerelle_freeze, passerelle_coverage,
      passerelle_letters to passerelle_owner`);
    await admin.query(`grant passerelle_owner to current_user`);
    await admin.query(`grant passerelle_jobs, passerelle_freeze to current_user`);
  } finally {
    await admin.query("select pg_advisory_unlock(hashtext('passerelle roles'))");
  }
}

/** Rights on the database itself. A temporary schema is a place to lay traps for functions that run in another's name: few have one. */
export async function secureDatabase(admin: Client, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  await admin.query(`grant create on database ${name} to passerelle_owner`);
  await admin.query(`revoke temporary on database ${name} from public`);
  await admin.query(`grant temporary on database ${name} to passerelle_owner, passerelle_freeze`);
}

/**
 * The role that the running server signs in with: no superuser, no bypass of row security, no inherited right.
 * Until a flight has said who is reading, it may read nothing. Its password comes from the master key.
 */
export async function createLogin(
  admin: Client,
  database: string,
  masterKey: Buffer,
): Promise<{ user: string; password: string }> {
  const user = `passerelle_login_${database}`.slice(0, 63);
  const password = createHmac('sha256', masterKey).update(`database login ${database}`).digest('base64url');
  await createRole(admin, user);
  await refusePowers(admin, user);
  const name = escapeIdentifier(user);
  await admin.query(`alter role ${name} login noinherit password ${escapeLiteral(password)}`);
  await admin.query(
    `grant passerelle_app, passerelle_jobs, passerelle_retention, passerelle_sealer, passerelle_pruner, passerelle_statistics to ${name}`,
  );
  return { user, password };
}

/** A role that somebody made beforehand with powers of its own would pass by every policy. */
async function refusePowers(admin: Client, role: string): Promise<void> {
  const { rows } = await admin.query('select from pg_roles where rolname = $1 and (rolsuper or rolbypassrls)', [role]);
  if (rows.length === 0) return;
  throw new StartupError(
    `Le rôle « ${role} » de PostgreSQL contourne la sécurité des lignes : retirez-lui SUPERUSER et BYPASSRLS.`,
  );
}

async function createRole(admin: Client, role: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
  if (!rowCount) await admin.query(`create role ${escapeIdentifier(role)} nologin noinherit`);
}
