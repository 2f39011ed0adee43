import { factBits, type Group } from '../../kernel/groups';
import { ageAt, parseLocalDate, type LocalDate } from '../../kernel/local-date';
import { ageClasses, formsOfExploitation, sexes, type TypedGroup } from '../../kernel/sheet-fields';

export type Sheet = Partial<Record<Group, TypedGroup>>;

/** Coded columns of a file: what routing and levels depend on, never a text. */
export interface CodedCase {
  sex: string;
  ageClass: string;
  principalForm: string | null;
  facts: number;
}

const bounds: [from: number, ageClass: string][] = [
  [40, 'FROM_40'],
  [30, 'FROM_30_TO_39'],
  [25, 'FROM_25_TO_29'],
  [18, 'FROM_18_TO_24'],
  [15, 'FROM_15_TO_17'],
  [10, 'FROM_10_TO_14'],
  [0, 'UNDER_10'],
];

/** Age from the date of birth, or from the year alone; null when neither is usable. */
export function ageOf(identity: TypedGroup | undefined, today: LocalDate): number | null {
  const date = typeof identity?.birthDate === 'string' ? parseLocalDate(identity.birthDate) : null;
  if (date) return ageAt(date, today);
  const year = /^(19|20)\d{2}$/.test(String(identity?.birthYear ?? '')) ? Number(identity!.birthYear) : null;
  return year === null ? null : Number(today.slice(0, 4)) - year;
}

export function codedCase(sheet: Sheet, today: LocalDate): CodedCase {
  const age = ageOf(sheet.identity, today);
  const form = oneOf(formsOfExploitation, sheet.exploitation?.principalForm);
  return {
    sex: oneOf(sexes, sheet.identity?.sex) ?? 'UNKNOWN',
    ageClass: ageClassOf(age),
    principalForm: form,
    facts: factsOf(sheet, age),
  };
}

function ageClassOf(age: number | null): string {
  if (age === null || age < 0 || age > 120) return ageClasses.at(-1)!;
  return bounds.find(([from]) => age >= from)![1];
}

/** Declared a minor, or a minor by age: protection never waits for the other to be corrected. */
function factsOf(sheet: Sheet, age: number | null): number {
  const minor = sheet.exploitation?.adultOrMinor === 'MINOR' || (age !== null && age < 18);
  const children = Number(sheet.family?.childrenCount ?? 0) > 0;
  const foreign = !['FRENCH', 'EU', null, undefined].includes(sheet.residence?.titleKind as string | null | undefined);
  return (
    (minor ? factBits.MINOR : 0) |
    (children ? factBits.HAS_CHILD : 0) |
    (foreign && sheet.residence?.apsAsked === true ? factBits.APS_ASKED : 0) |
    (sheet.health?.medicalOpinionAsked === true ? factBits.HEALTH_ASKED : 0)
  );
}

function oneOf<Code extends string>(codes: readonly Code[], value: unknown): Code | null {
  return codes.includes(value as Code) ? (value as Code) : null;
}
