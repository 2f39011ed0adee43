import { randomBytes } from 'node:crypto';
import { lodgings, residenceKinds } from '../../../kernel/sheet-fields';
import { regionOfOrigin } from '../../../kernel/region-of-origin';
import type { Sheet } from '../../persons/cases';

/** Codes alone, for figures: no text, no name. */
export function statisticalFact(sheet: Sheet) {
  const code = (codes: readonly string[], value: unknown) =>
    codes.includes(String(value)) ? String(value) : 'UNKNOWN';
  return {
    regionOfOrigin: regionOfOrigin(sheet.identity?.nationality),
    complaint: code(['YES', 'NO'], sheet.complaint?.exists),
    residenceKind: code(residenceKinds, sheet.residence?.titleKind),
    unaccompanied: code(['YES', 'NO'], sheet.family?.unaccompaniedMinor),
    lodging: code(lodgings, sheet.socialSituation?.lodging),
  };
}

/** 63 random bits, told to nobody and derived from nothing: what the noise of a cell depends on, beside how many are in it. */
export const newRecordKey = (): string => (randomBytes(8).readBigUInt64BE() >> 1n).toString();
