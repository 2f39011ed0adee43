import { doorsOf } from '../../access/ability';
import type { Mask } from '../../kernel/groups';
import type { SheetDoor } from '../sheets/sheets.view';
import type { ReferralRow } from './referrals.queries';

/** Behind a referral: its own lens and accord; behind the association's own door, everything that is hers. */
export function sheetDoorOf(row: ReferralRow): SheetDoor {
  const bounded = row.source === row.id;
  return {
    departement: row.departement,
    holder: row.holderId,
    source: row.source,
    reference: row.reference,
    granted: { pseudonym: row.pseudonym, seen: row.seen, full: row.full },
    doors: doorsOf(row.subjects),
    sex: row.sex,
    ageClass: row.ageClass,
    ...(bounded && { lens: lensOf(row), accord: row.accordMask }),
  };
}

export function lensOf(row: ReferralRow): Mask {
  return { pseudonym: row.lensPseudonym, seen: row.lensSeen, full: row.lensFull };
}
