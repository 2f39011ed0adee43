import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config/settings';
import { prepareInstallation } from '../installation';
import { SealKey, SealVerifier } from '../journal/seal-key';
import { findingLine } from '../journal/verify/findings';
import { outsideOf, type Outside } from '../journal/verify/outside';
import { verifyJournal, type Verified } from '../journal/verify/verify-journal';
import { CHECKPOINT_FILE, HEAD_FILE } from '../journal/outside-files';
import { StartupError } from '../kernel/startup-error';
import { queryOf, type Query } from '../tenancy/query-of';
import { connectAdmin } from '../tenancy/admin-client';

export interface VerifyOptions {
  departement?: string;
  checkpoints?: string;
  publicKey?: string;
  printPublicKey?: boolean;
}

/** Tells every finding, then the sum of it. True only if everything holds. */
export async function runVerification(
  adminUrl: string,
  settings: Settings,
  options: VerifyOptions,
  say: (line: string) => void,
): Promise<boolean> {
  // Before the database: a chain that grows meanwhile is no contradiction.
  const outside = outsideIn(settings, options);
  const verifier = await verifierOf(adminUrl, settings, options);
  if (options.printPublicKey) {
    say(verifier.pem.trimEnd());
    return true;
  }
  const verified = await inSnapshot(adminUrl, (query) =>
    verifyJournal(query, verifier, outside, (finding) => say(findingLine(finding)), options.departement),
  );
  if (outside.checkpoints.length === 0) say(NO_FILE);
  say(summaryOf(verified));
  return verified.errors === 0;
}

export function outsideIn(settings: Settings, options: Pick<VerifyOptions, 'checkpoints'> = {}): Outside {
  return outsideOf(...filesOf(settings, options), options.checkpoints === undefined);
}

/** Of the file that is named, else of those that the data folder holds. */
function filesOf(
  { dataFolder }: Settings,
  { checkpoints }: Pick<VerifyOptions, 'checkpoints'>,
): [checkpoints: string | null, heads: string | null] {
  const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
  if (checkpoints === undefined)
    return [textOf(join(dataFolder, CHECKPOINT_FILE)), textOf(join(dataFolder, HEAD_FILE))];
  const named = textOf(checkpoints);
  if (named === null)
    throw new StartupError(
      'Le fichier de points de contrôle est introuvable. Vérifiez le chemin donné à --checkpoints.',
    );
  return [named, null];
}

/** With a public key, nothing secret is needed; without one, it is derived from the installation's own. */
async function verifierOf(adminUrl: string, settings: Settings, { publicKey }: VerifyOptions): Promise<SealVerifier> {
  if (publicKey === undefined) {
    const { keys } = await prepareInstallation(adminUrl, settings, () => undefined, { demonstrationCases: 0 });
    return new SealKey(keys.of('journal seal')).verifier;
  }
  const verifier = existsSync(publicKey) ? SealVerifier.fromPem(readFileSync(publicKey, 'utf8')) : null;
  if (!verifier)
    throw new StartupError(
      '--public-key doit désigner une clé publique Ed25519 au format PEM (journal:verify -- --print-public-key).',
    );
  return verifier;
}

async function inSnapshot<T>(adminUrl: string, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await connectAdmin(adminUrl);
  try {
    await client.query('set role passerelle_owner');
    await client.query('begin isolation level repeatable read read only');
    return await work(queryOf(client));
  } finally {
    await client.end();
  }
}

const NO_FILE =
  "AVERTISSEMENT aucun point de contrôle n'a été lu hors de la base : une chaîne réécrite tout entière ne " +
  'se verrait pas (--checkpoints FICHIER).';

function summaryOf({ departements, seals, entries, checkpoints, errors, warnings }: Verified): string {
  return (
    `journal:verify : ${departements} département(s), ${seals} sceau(x), ${entries} écriture(s) vérifiée(s), ` +
    `${checkpoints} point(s) de contrôle ; ` +
    `${errors} anomalie(s), ${warnings} avertissement(s).`
  );
}
