import { digestOf, leafOf, merkleRoot, sealText, type EntryText, type SealText } from '../canonical';
import type { SealVerifier } from '../seal-key';
import type { FindingCode } from './findings';

export type SealRow = SealText & { digest: Buffer; signature: Buffer };
export type PlaceRow = EntryText & { seal: number; position: number; entryId: string; leaf: Buffer; found: boolean };
export type Found = { code: FindingCode; entry?: string };

/** Servers whose clocks differ, and a commit that lingers, must not look like a forgery. */
export const TOLERANCE_MS = 10 * 60_000;

/** Earlier, and by more than clocks differ. */
export const before = (a: string, b: string, tolerance = TOLERANCE_MS) => Date.parse(a) < Date.parse(b) - tolerance;

/** One seal on its own: nothing of it has changed since it was signed. */
export function verifySeal(seal: SealRow, verifier: SealVerifier): Found[] {
  const text = sealText(seal);
  if (!digestOf(text).equals(seal.digest)) return [{ code: 'SEAL_CHANGED' }];
  return verifier.holds(text, seal.signature) ? [] : [{ code: 'BAD_SIGNATURE' }];
}

/** A seal after the one before it in the chain. What came too late is named entry by entry, unless it has been pruned. */
export function verifyLink(
  seal: SealRow,
  places: readonly PlaceRow[],
  previous: { digest: Buffer; covers: string | null; sealedAt: string | null },
  lastClosedDay: string | null,
): Found[] {
  const found: Found[] = seal.previous.equals(previous.digest) ? [] : [{ code: 'CHAIN_BROKEN' }];
  if (previous.sealedAt !== null && before(seal.sealedAt, previous.sealedAt)) found.push({ code: 'CLOCK_WENT_BACK' });
  const late = (at: string) => previous.covers !== null && before(at, previous.covers);
  const closed = lastClosedDay !== null && seal.day <= lastClosedDay;
  if (!closed && !late(seal.firstAt)) return found;
  const entries = places.filter(({ at }) => closed || at === null || late(at)).map(({ entryId }) => entryId);
  return [
    ...found,
    ...(entries.length > 0 ? entries : [undefined]).map((entry): Found => ({ code: 'SEAL_LATE', entry })),
  ];
}

/** The entries of a seal: each is there, unchanged, in its place. */
export function verifyPlaces(seal: SealRow, places: readonly PlaceRow[]): Found[] {
  const found = places.flatMap((place) => verifyPlace(seal, place));
  const positions = new Set(places.map(({ position }) => position));
  for (let position = 1; position <= seal.count; position++)
    if (!positions.has(position)) found.push({ code: 'PLACE_MISSING' });
  if (found.length === 0 && !merkleRoot(places.map(({ leaf }) => leaf)).equals(seal.root))
    found.push({ code: 'ROOT_MISMATCH' });
  return found;
}

function verifyPlace(seal: SealRow, place: PlaceRow): Found[] {
  const entry = place.entryId;
  if (place.position < 1 || place.position > seal.count) return [{ code: 'PLACE_ADDED', entry }];
  if (!place.found) return [{ code: 'ENTRY_MISSING', entry }];
  return leafOf(place, seal.number, place.position).equals(place.leaf) ? [] : [{ code: 'ENTRY_CHANGED', entry }];
}

/** An entry in no seal: put in afterwards, or only waiting for its turn. */
export function verifyLoose(
  at: string,
  covers: string | null,
  closedDay: string | null,
  day: string,
  now: Date,
): FindingCode | null {
  if ((covers !== null && before(at, covers)) || (closedDay !== null && day <= closedDay)) return 'ENTRY_ADDED';
  return before(at, now.toISOString(), 5 * 60_000) ? 'UNSEALED' : null;
}
