import type { Client } from 'pg';
import { StartupError } from '../kernel/startup-error';

/** Which mode a database belongs to, and which master key seals it. */
export interface Mark {
  mode: 'demonstration' | 'production';
  keyFingerprint: string;
  seeded: boolean;
  /** Fingerprint of the key towards which a rotation is under way. */
  rotatingTo: string | null;
}

/** Null when this database has never been Passerelle's. */
export async function readMark(admin: Client): Promise<Mark | null> {
  const { rows: tables } = await admin.query("select to_regclass('reference.installation') as found");
  if (!tables[0]?.found) return null;
  // By name, so that the mark of an older version can be read before its migrations have run.
  const { rows } = await admin.query(
    `select i.mode, i.key_fingerprint as "keyFingerprint", i.seeded_cases is not null as seeded,
    to_jsonb(i) ->> 'rotating_to' as "rotatingTo"
     from reference.installation i`,
  );
  return (rows[0] as Mark | undefined) ?? null;
}

/** A new installation writes its mark once; an existing one keeps its own. */
export async function writeMark(admin: Client, mode: string, keyFingerprint: string, now: Date): Promise<void> {
  await admin.query(
    `insert into reference.installation (mode, key_fingerprint, created_at) values ($1, $2, $3) on conflict (single) do nothing`,
    [mode, keyFingerprint, now],
  );
}

/** Somebody else's tables: neither mode installs itself among them. */
export async function refuseForeignDatabase(admin: Client, mode: string): Promise<void> {
  const { rows } = await admin.query<{ count: number }>(
    // A first start that was killed before it wrote its mark has left its migrations: that is ours too.
    `select count(*)::int as count from pg_tables where schemaname not in ('pg_catalog', 'information_schema')
       and not exists (select from pg_tables where schemaname = 'public' and tablename = 'passerelle_migration')`,
  );
  if (rows[0]!.count === 0) return;
  throw new StartupError(
    `Cette base contient déjà des tables que Passerelle n'a pas créées : le mode « ${mode} » refuse de s'y installer. ` +
      'Indiquez une base vide dans DATABASE_URL.',
  );
}
