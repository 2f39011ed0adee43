import type { Client } from 'pg';
import { StartupError } from '../../kernel/startup-error';
import { refuseBeingServed } from '../../tenancy/being-served';
import { readMark, type Mark } from '../../tenancy/mark';
import type { MasterKey } from '../master-key';
import { keyContext } from '../vault';
import { inRotationTurn, inTransaction, type Progress } from './rotation-turn';
import { storedKeys, storeKeys } from './stored-keys';
import { FIRST_ID } from '../../kernel/id';

export interface MasterKeys {
  from: MasterKey;
  to: MasterKey;
}

interface WrappedRow {
  departement: string;
  id: string;
  keyVersion: number;
  wrapped: Buffer;
}

const BATCH = 200;

/**
 * Wraps the key of every case, and those of the installation, by another master key. Each batch is a statement of its own:
 * cut short anywhere, it is taken up again by running it again, which passes over what the new key already opens. The mark
 * changes with the last statement. False when that had been done before.
 */
export async function rotateMaster(admin: Client, keys: MasterKeys, progress: Progress): Promise<boolean> {
  return inRotationTurn(admin, async () => {
    const mark = await readMark(admin);
    if (!mark) throw new StartupError("Cette base n'est pas celle d'une Passerelle : il n'y a rien à y faire tourner.");
    if (mark.keyFingerprint === keys.to.fingerprint) return false;
    refuseOtherKeys(mark, keys);
    await begin(admin, mark, keys);
    await rewrapAll(admin, keys, progress);
    await conclude(admin, keys);
    return true;
  });
}

function refuseOtherKeys({ keyFingerprint, rotatingTo }: Mark, { from, to }: MasterKeys): void {
  if (keyFingerprint !== from.fingerprint) {
    throw new StartupError(
      "La clé actuelle (PASSERELLE_MASTER_KEY_FILE) n'est pas celle qui protège cette base : indiquez la bonne, puis relancez la rotation.",
    );
  }
  if (rotatingTo !== null && rotatingTo !== to.fingerprint) {
    throw new StartupError(
      `Une rotation vers une autre clé (empreinte ${rotatingTo}) est commencée : relancez-la avec le fichier de cette clé-là.`,
    );
  }
}

/** Said before anybody is looked for: a server that starts at the same moment either is seen here or sees the mark. */
async function begin(admin: Client, mark: Mark, { to }: MasterKeys): Promise<void> {
  await admin.query('update reference.installation set rotating_to = $1', [to.fingerprint]);
  try {
    await refuseBeingServed(admin);
  } catch (error) {
    if (mark.rotatingTo === null) await admin.query('update reference.installation set rotating_to = null');
    throw error;
  }
}

async function rewrapAll(admin: Client, keys: MasterKeys, progress: Progress): Promise<void> {
  const {
    rows: [counted],
  } = await admin.query<{ total: number }>('select count(*)::int as total from vault.data_key');
  let after = ['', FIRST_ID];
  for (let done = 0; ;) {
    const { rows } = await admin.query<WrappedRow>(PAGE, [...after, BATCH]);
    if (rows.length === 0) return;
    await rewrap(admin, keys, rows);
    after = [rows.at(-1)!.departement, rows.at(-1)!.id];
    progress((done += rows.length), counted!.total, 'clés');
  }
}

async function rewrap(admin: Client, keys: MasterKeys, rows: WrappedRow[]): Promise<void> {
  const changed = rows.flatMap((row) => {
    const wrapped = rewrapped(keys, row);
    return wrapped ? [{ ...row, wrapped }] : [];
  });
  if (changed.length === 0) return;
  await admin.query(REWRAP, [
    changed.map(({ departement }) => departement),
    changed.map(({ id }) => id),
    changed.map(({ wrapped }) => wrapped),
  ]);
}

/** Null when the new key already opens it. */
function rewrapped({ from, to }: MasterKeys, row: WrappedRow): Buffer | null {
  const context = keyContext(row);
  if (opened(to, row.wrapped, context)) return null;
  const key = opened(from, row.wrapped, context);
  if (key) return to.wrap(key, context);
  throw new StartupError(
    `La clé d'un dossier (${row.departement}, ${row.id}) ne s'ouvre ni par l'ancienne clé maîtresse ni par la nouvelle : ` +
      'la rotation s’arrête là, sans rien perdre ; restaurez cette clé, puis relancez la commande.',
  );
}

function opened(master: MasterKey, wrapped: Buffer, context: string): Buffer | null {
  try {
    return master.unwrap(wrapped, context);
  } catch {
    return null;
  }
}

/** Keys of the installation and mark, together: from here on the old key opens nothing, and says so. */
async function conclude(admin: Client, { from, to }: MasterKeys): Promise<void> {
  await inTransaction(admin, async () => {
    await storeKeys(admin, (await storedKeys(admin, from)).wrappedBy(to));
    await admin.query('update reference.installation set key_fingerprint = $1, rotating_to = null', [to.fingerprint]);
  });
}

/** A key that was destroyed with its case is empty. */
const PAGE = `
  select departement_code as departement, holder_id as id, version as "keyVersion", wrapped from vault.data_key
  where (departement_code, holder_id) > ($1, $2::uuid) and wrapped <> ''
  order by departement_code, holder_id limit $3`;

const REWRAP = `
  update vault.data_key k set wrapped = g.wrapped
  from unnest($1::text[], $2::uuid[], $3::bytea[]) as g (departement_code, holder_id, wrapped)
  where k.departement_code = g.departement_code and k.holder_id = g.holder_id`;
