import { AGE_UNDETERMINED, factBits, type Group } from '../../../kernel/groups';
import type { LocalDate } from '../../../kernel/local-date';
import { formsOfExploitation, sexes, type TypedGroup } from '../../../kernel/sheet-fields';
import { ageOf, type AgeVerdict, type RetainedAge } from './age.rules';
import { permitEndOf } from './permit.rules';

export type Sheet = Partial<Record<Group, TypedGroup>>;

/** Coded columns of a file: what routing and levels depend on, never a text. */
export interface CodedCase {
  sex: string;
  ageClass: string;
  principalForm: string | null;
  facts: number;
  majorityMonth: LocalDate | null;
  permitEndsOn: LocalDate | null;
}

export function codedCase(sheet: Sheet, retained: readonly RetainedAge[], today: LocalDate): CodedCase {
  const declared = sheet.exploitation?.adultOrMinor;
  const age = ageOf({ identity: sheet.identity, declared, retained }, today);
  return {
    sex: oneOf(sexes, sheet.identity?.sex) ?? 'UNKNOWN',
    ageClass: age.ageClass,
    principalForm: oneOf(formsOfExploitation, sheet.exploitation?.principalForm),
    facts: factsOf(sheet, age.state),
    majorityMonth: age.majorityMonth,
    permitEndsOn: permitEndOf(sheet.residence),
  };
}

const ageBits: Record<AgeVerdict['state'], number> = {
  MINOR: factBits.MINOR,
  ADULT: 0,
  UNDETERMINED: AGE_UNDETERMINED,
};

function factsOf(sheet: Sheet, state: AgeVerdict['state']): number {
  const children = Number(sheet.family?.childrenCount ?? 0) > 0;
  const foreign = !['FRENCH', 'EU', null, undefined].includes(sheet.residence?.titleKind as string | null | undefined);
  return (
    ageBits[state] |
    (children ? factBits.HAS_CHILD : 0) |
    (foreign && sheet.residence?.apsAsked === true ? factBits.APS_ASKED : 0) |
    (sheet.health?.medicalOpinionAsked === true ? factBits.HEALTH_ASKED : 0)
  );
}

function oneOf<Code extends string>(codes: readonly Code[], value: unknown): Code | null {
  return codes.includes(value as Code) ? (value as Code) : null;
}
