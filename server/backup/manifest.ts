import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartupError } from '../kernel/startup-error';
import type { MasterKey } from '../vault/master-key';

/** Wrapped keys on one side, everything else on the other: each folder is kept, and destroyed, apart. */
export const parts = ['data', 'keys'] as const;
export type Part = (typeof parts)[number];

const tableFile = z.object({
  table: z.string().regex(/^[a-z]+\.[a-z_]+$/),
  columns: z.array(z.string()),
  rows: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string(),
});
const manifestShape = z.object({
  application: z.literal('passerelle'),
  format: z.literal(1),
  part: z.enum(parts),
  backup: z.string(),
  takenAt: z.string(),
  mode: z.enum(['demonstration', 'production']),
  keyFingerprint: z.string(),
  migrations: z.array(z.string()),
  /** Of the keys alone: the day on which they are to have been destroyed. */
  destroyBy: z.string().nullable(),
  files: z.array(tableFile),
});
const sealedShape = z.object({ manifest: manifestShape, seal: z.string() });

export type TableFile = z.infer<typeof tableFile>;
export type Manifest = z.infer<typeof manifestShape>;

export const MANIFEST = 'manifest.json';
export const partOf = (table: string): Part => (table.startsWith('vault.') ? 'keys' : 'data');
export const fileOf = (folder: string, part: Part, table: string): string => join(folder, part, `${table}.copy`);

/**
 * With a key of the installation's, over its fields in the order of the shape: nobody else writes a backup that is
 * believed, nor changes one.
 */
function sealOf(manifest: Manifest, key: MasterKey): Buffer {
  return createHmac('sha256', key.derive('backup manifest'))
    .update(JSON.stringify(manifestShape.parse(manifest)))
    .digest();
}

export function sealed(manifest: Manifest, key: MasterKey): string {
  return `${JSON.stringify({ manifest, seal: sealOf(manifest, key).toString('hex') }, null, 1)}\n`;
}

/** The manifest of one folder of a backup, once it is certain that this installation wrote it. */
export function readManifest(folder: string, part: Part, key: MasterKey): Manifest {
  const path = join(folder, part, MANIFEST);
  const { manifest, seal } = parse(path);
  if (manifest.keyFingerprint !== key.fingerprint) throw new StartupError(OTHER_KEY);
  const [given, right] = [Buffer.from(seal, 'hex'), sealOf(manifest, key)];
  if (manifest.part === part && given.length === right.length && timingSafeEqual(given, right)) return manifest;
  throw new StartupError(
    `La sauvegarde est altérée : ${path} n'est plus tel qu'il a été écrit. Prenez une autre copie.`,
  );
}

function parse(path: string): z.infer<typeof sealedShape> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new StartupError(
      `La sauvegarde est incomplète : ${path} manque. Réunissez ses deux dossiers, data et keys, puis relancez.`,
    );
  }
  try {
    return sealedShape.parse(JSON.parse(text));
  } catch {
    throw new StartupError(
      `La sauvegarde est altérée : ${path} n'est plus tel qu'il a été écrit. Prenez une autre copie.`,
    );
  }
}

const OTHER_KEY =
  "La clé maîtresse n'est pas celle de cette sauvegarde : indiquez dans PASSERELLE_MASTER_KEY_FILE celle " +
  'qui protégeait la base ce jour-là.';
