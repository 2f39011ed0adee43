import { StartupError } from '../kernel/startup-error';
import type { Database } from '../tenancy/database';
import type { MasterKey } from './master-key';

/**
 * Asked once the server is connected: a rotation that began while it was starting has either seen it, and stopped, or is seen
 * here.
 */
export async function confirmKey(database: Database, masterKey: MasterKey): Promise<void> {
  const [mark] = await database.job<{ keyFingerprint: string; rotatingTo: string | null }>({ text: MARK, values: [] });
  if (mark && mark.keyFingerprint === masterKey.fingerprint && mark.rotatingTo === null) return;
  throw new StartupError(mark?.rotatingTo ? ROTATING : WRONG_KEY);
}

export const WRONG_KEY =
  "La clé maîtresse n'est pas celle qui protège cette base. Indiquez la bonne dans PASSERELLE_MASTER_KEY_FILE, ou changez de base.";

export const ROTATING =
  "Une rotation de la clé maîtresse est commencée et n'est pas finie : relancez npm run keys:rotate -- " +
  '--new-key avec le même fichier, puis démarrez avec la nouvelle clé.';

const MARK = 'select key_fingerprint as "keyFingerprint", rotating_to as "rotatingTo" from reference.installation';
