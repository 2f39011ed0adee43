import type { Client } from 'pg';
import { clock } from '../../../kernel/clock';
import { newUuid, NATIONAL } from '../../../kernel/id';
import { localDateAt } from '../../../kernel/local-date';
import { StartupError } from '../../../kernel/startup-error';

export interface NewAdministrator {
  email: string;
  name?: string;
  another: boolean;
  /** Why the operator makes another: the way out of a place with one administrator, who has no second person. */
  reason?: string;
}

/** Makes the account and its mandate as the owner of the tables, in one transaction; says what was done. */
export async function createAdministrator(admin: Client, asked: NewAdministrator): Promise<string> {
  const email = asked.email.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new StartupError(`« ${asked.email} » n'est pas une adresse électronique.`);
  await admin.query('begin');
  try {
    await admin.query('set local role passerelle_owner');
    await admin.query("select pg_advisory_xact_lock(hashtextextended('administrators', 0))");
    const reason = await reasonFor(admin, email, asked);
    const { made, subject } = await insert(admin, email, asked.name?.trim() || email, reason);
    await admin.query('commit');
    return (
      `${made ? 'Compte créé' : 'Compte existant'} : ${email} est administrateur. Son jeton doit porter « ` +
      `${subject} » comme sujet (sub).`
    );
  } catch (error) {
    await admin.query('rollback');
    throw error;
  }
}

/** The first needs none; another is made for a reason, which the journal keeps. */
async function reasonFor(admin: Client, email: string, { another, reason }: NewAdministrator): Promise<string | null> {
  const values = [localDateAt(clock.now(), 'Europe/Paris')];
  const { rows } = await admin.query<{ email: string }>(IN_FORCE, values);
  if (rows.some((row) => row.email.toLowerCase() === email))
    throw new StartupError(`${email} est déjà administrateur.`);
  if (rows.length > 0 && !another) {
    throw new StartupError(
      `Un administrateur existe déjà (${rows[0]!.email}) : un nouveau se nomme à deux ; s'il est seul, relancez avec ` +
        '--another --reason « … ».',
    );
  }
  if (rows.length === 0) return null;
  if (!reason?.trim()) throw new StartupError('Dites pourquoi avec --reason « … » : le journal en garde la trace.');
  return reason.trim();
}

async function insert(
  admin: Client,
  email: string,
  name: string,
  reason: string | null,
): Promise<{ made: boolean; subject: string }> {
  const now = clock.now();
  const { rows } = await admin.query<{ id: string; subject: string; active: boolean }>(KNOWN, [email]);
  if (rows[0] && !rows[0].active)
    throw new StartupError(`Le compte ${email} est désactivé : choisissez une autre adresse.`);
  const accountId = rows[0]?.id ?? newUuid();
  if (!rows[0]) await admin.query(ACCOUNT, [accountId, email, name, now]);
  const mandateId = newUuid();
  await admin.query(MANDATE, [mandateId, accountId, localDateAt(now, 'Europe/Paris'), now]);
  await admin.query(JOURNAL, [NATIONAL, newUuid(), now, accountId, mandateId, reason]);
  return { made: !rows[0], subject: rows[0]?.subject ?? email };
}

const IN_FORCE = `
  select a.email from directory.mandate m join directory.account a on a.id = m.account_id
  where m.role = 'ADMIN' and m.revoked_at is null and a.deactivated_at is null
    and m.valid_from <= $1::date and (m.valid_until is null or $1::date < m.valid_until) order by m.granted_at`;

const KNOWN = `select id, subject, deactivated_at is null as active from directory.account where lower(email) = $1 or subject = $1`;

const ACCOUNT = `
  insert into directory.account (id, subject, email, display_name, created_at) values ($1, $2, $2, $3, $4)`;

const MANDATE = `
  insert into directory.mandate (id, account_id, role, valid_from, granted_at) values ($1, $2, 'ADMIN', $3, $4)`;

const JOURNAL = `
  insert into tenant.journal_entry (departement_code, id, at, account_id, mandate_id, operation, kind, subject_id, reason)
  values ($1, $2, $3, $4, $5, 'admin:create', 'ACT', $5, $6)`;
