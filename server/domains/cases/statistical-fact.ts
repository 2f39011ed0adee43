import { lodgings, residenceKinds } from '../../kernel/sheet-fields';
import { regionOfOrigin } from '../../kernel/region-of-origin';
import type { Sheet } from './case-facts.rules';

/** Codes alone, for figures: no text, no name. */
export function statisticalFact(sheet: Sheet) {
  const code = (codes: readonly string[], value: unknown) => (codes.includes(String(value)) ? String(value) : 'UNKNOWN');
  return {
    regionOfOrigin: regionOfOrigin(sheet.identity?.nationality),
    complaint: code(['YES', 'NO'], sheet.complaint?.exists),
    residenceKind: code(residenceKinds, sheet.residence?.titleKind),
    lodging: code(lodgings, sheet.socialSituation?.lodging),
  };
}
