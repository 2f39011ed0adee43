import { doorsOf } from '../../access/door';
import { openCoded, type Coded } from '../../access/gate';
import type { Mask } from '../../kernel/groups';
import type { SheetDoor } from '../sheets/sheets.view';
import type { ReferralRow } from './referrals.queries';

/** Behind a referral, bounded by its lens and accord; behind the association's own door, everything that is hers. */
export function sheetDoorOf(row: ReferralRow): SheetDoor {
  return {
    departement: row.departement,
    holder: row.holderId,
    source: row.source,
    reference: row.reference,
    doors: doorsOf(row.subjects),
    coded: codedOf(row),
  };
}

const codedOf = ({ codedSex, codedAgeClass, codedForm }: ReferralRow): Coded => ({
  sex: codedSex,
  ageClass: codedAgeClass,
  principalForm: codedForm,
});

/** Age class, sex and form of exploitation, as the reader may know them. */
export const codedAt = (row: ReferralRow): Coded =>
  openCoded({ doors: doorsOf(row.subjects), coded: codedOf(row) }).value;

export function lensOf(row: ReferralRow): Mask {
  return { pseudonym: row.lensPseudonym, seen: row.lensSeen, full: row.lensFull };
}
