import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../kernel/canonical-json';
import type { AgendaItemKind, MinutesAudience, MinutesSeal } from '../../../kernel/words';

/** SITTING: who sat. POLICY: no person. OPINION: a point on which an authority decides after the opinion. OTHER: any other point. */
export type PartScope = 'SITTING' | 'POLICY' | 'OPINION' | 'OTHER';

/** A part of what was recorded, without a name: the sitting under its own id, or one of its points. */
export interface Part {
  readonly part: string;
  readonly scope: PartScope;
  readonly content: object;
}

/** What is kept of a part once the minutes are approved. */
export interface SealedPart {
  readonly part: string;
  readonly scope: PartScope;
  readonly digest: string;
}

export const digestOf = (content: object): string => createHash('sha256').update(canonicalJson(content)).digest('hex');

export function scopeOf(kind: AgendaItemKind, treated: boolean, decided: boolean): PartScope {
  if (kind === 'POLICY') return 'POLICY';
  return treated && decided ? 'OPINION' : 'OTHER';
}

/** Which parts go into which edition; the presenting association has its own points alone, wherever they stand. */
const SCOPES: Readonly<Record<MinutesAudience, readonly PartScope[]>> = {
  MEMBERS: ['SITTING', 'POLICY', 'OPINION', 'OTHER'],
  DECIDING_AUTHORITY: ['SITTING', 'OPINION'],
  PRESENTING_ASSOCIATION: ['SITTING', 'OPINION', 'OTHER'],
  PUBLIC: ['SITTING', 'POLICY'],
};

export const isIn = (audience: MinutesAudience, { scope }: { scope: PartScope }): boolean =>
  SCOPES[audience].includes(scope);

/** One digest for an edition: that of its sealed parts, whatever their order. Null before the seal. */
export function editionDigest(audience: MinutesAudience, sealed: readonly SealedPart[]): string | null {
  const parts = sealed.filter((part) => isIn(audience, part));
  if (parts.length === 0) return null;
  return digestOf({ audience, parts: parts.map(({ part, digest }) => [part, digest]).sort(byPart) });
}

const byPart = ([one]: string[], [other]: string[]): number => (one! < other! ? -1 : 1);

/**
 * Whether what is recorded today is what was sealed. What its reader no longer reads (erased, withdrawn, sent elsewhere) makes it
 * incomplete, and is no change.
 */
export function sealVerdict(parts: readonly Part[], sealed: readonly SealedPart[]): MinutesSeal | null {
  if (sealed.length === 0) return null;
  const digests = new Map(sealed.map(({ part, digest }) => [part, digest]));
  if (parts.some(({ part, content }) => digests.get(part) !== digestOf(content))) return 'CHANGED';
  return parts.length < sealed.length ? 'INCOMPLETE' : 'HOLDS';
}
