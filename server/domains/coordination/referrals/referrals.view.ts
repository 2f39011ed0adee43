import { doorsOf } from '../../../access/door';
import { openCoded, type Coded } from '../../../access/gate';
import type { Opened } from '../../../access/opened';
import type { Sharing } from '../../../access/preview';
import type { Mask } from '../../../kernel/groups';
import { isWhatItSays } from '../../../kernel/sheet-field';
import { alertFields, type TypedGroup } from '../../../kernel/sheet-fields';
import { localDateAt } from '../../../kernel/local-date';
import { territoryOf } from '../../../reference/reference-data';
import type { SheetDoor } from '../../persons/sheets';
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

const opened = new WeakMap<ReferralRow, Coded>();

/** Age class, sex and form of exploitation, as the reader may know them: worked out once a row. */
export function codedAt(row: ReferralRow): Coded {
  let coded = opened.get(row);
  if (!coded) opened.set(row, (coded = openCoded({ doors: doorsOf(row.subjects), coded: codedOf(row) }).value));
  return coded;
}

/** Two referrals made in one act are of one instant: to whoever does not keep the file, the day in the département alone. */
export function createdAtOf({
  own,
  createdAt,
  departement,
}: Pick<ReferralRow, 'own' | 'createdAt' | 'departement'>): Date {
  const instant = new Date(createdAt);
  const { timeZone } = territoryOf(departement)!;
  return own ? instant : new Date(`${localDateAt(instant, timeZone)}T00:00:00Z`);
}

/** What bounds every reader of it, whatever their role. */
export const sharingOf = (row: ReferralRow): Sharing => ({
  body: row.bodyKind,
  formation: row.formation,
  facts: row.facts,
  lens: lensOf(row),
  accord: row.accordMask,
});

export function lensOf(row: ReferralRow): Mask {
  return { pseudonym: row.lensPseudonym, seen: row.lensSeen, full: row.lensFull };
}

/** The text of an alert by allow-list; whoever reads the sector alone reads a code, or nothing. */
export function alertAt({ level, value }: Opened<TypedGroup>) {
  const isSeen = (field: (typeof alertFields)[number]) =>
    level === 'FULL' || (field.minimised === true && isWhatItSays(field, value[field.name]));
  const fields = alertFields.map((field) => [field.name, isSeen(field) ? (value[field.name] ?? null) : null]);
  return { level, ...Object.fromEntries(fields) };
}
