import type { CaseSheetInput, SheetFragment } from '../../../client-sdk/src';

export type SheetGroup = Exclude<keyof SheetFragment & string, '__typename'>;
/** What the association writes; the parquet alone writes the proceedings. */
export type WrittenGroup = keyof CaseSheetInput & string;

export type FieldKind =
  | 'line'
  | 'text'
  | 'address'
  | 'email'
  | 'telephone'
  | 'date'
  | 'month'
  | 'year'
  | 'count'
  | 'yesNo'
  | 'country'
  | 'code'
  | 'codes';

export interface FieldForm {
  readonly kind: FieldKind;
  /** Read also by those who read a few named fields of the group; the others ask to read it whole. */
  readonly minimised: boolean;
}

const few = (kind: FieldKind): FieldForm => ({ kind, minimised: true });
const whole = (kind: FieldKind): FieldForm => ({ kind, minimised: false });

type Written = { readonly [G in WrittenGroup]: { readonly [F in keyof NonNullable<CaseSheetInput[G]>]-?: FieldForm } };

const written: Written = {
  identity: {
    familyName: few('line'),
    familyNameUnknown: few('code'),
    givenName: few('line'),
    givenNameUnknown: few('code'),
    usedNames: whole('line'),
    birthYear: few('year'),
    birthYearUnknown: few('code'),
    birthDate: whole('date'),
    birthPlace: whole('line'),
    nationality: few('country'),
    // Its code is known at any level of the identity.
    sex: few('code'),
  },
  contact: {
    correspondenceAddress: few('address'),
    phone: whole('telephone'),
    email: whole('email'),
    safeMoments: whole('line'),
    currentPlace: whole('line'),
  },
  socialSituation: {
    language: few('code'),
    needsHousing: few('yesNo'),
    needsIncome: few('yesNo'),
    needsWork: few('yesNo'),
    needsLegalHelp: few('yesNo'),
    lodging: whole('code'),
    monthlyResources: whole('count'),
    actionsPlanned: whole('text'),
    commitments: whole('text'),
    narrative: whole('text'),
  },
  health: { needsCare: few('yesNo'), coverage: whole('code'), medicalOpinionAsked: whole('yesNo') },
  family: {
    childrenCount: few('count'),
    childrenAgeClasses: few('codes'),
    childrenInFrance: few('yesNo'),
    childrenAbroad: few('yesNo'),
    unaccompaniedMinor: whole('code'),
    narrative: whole('text'),
  },
  residence: {
    titleKind: few('code'),
    titleExpiry: few('date'),
    foreignersFileNumber: few('line'),
    apsAsked: whole('yesNo'),
    entryDate: whole('date'),
    narrative: whole('text'),
  },
  complaint: { exists: few('code'), month: few('month'), service: whole('line'), narrative: whole('text') },
  exploitation: {
    principalForm: few('code'),
    otherForms: whole('codes'),
    adultOrMinor: few('code'),
    startedAsMinor: whole('code'),
    stoppedProstitution: whole('code'),
    place: whole('line'),
    narrative: whole('text'),
  },
  coercion: { means: whole('codes'), fromMonth: whole('month'), toMonth: whole('month'), narrative: whole('text') },
  pressure: {
    on: whole('codes'),
    country: whole('country'),
    means: whole('codes'),
    sinceMonth: whole('month'),
    narrative: whole('text'),
  },
};

/** Every field of every group, in the order in which a page asks and shows them. */
export const sheetForm: Readonly<Record<SheetGroup, Readonly<Record<string, FieldForm>>>> = {
  ...written,
  proceedings: { state: whole('code'), nextHearingDate: few('date'), holdBack: whole('yesNo') },
};

export const isWritten = (group: SheetGroup): group is WrittenGroup => group in written;

/** `familyNameUnknown` says why `familyName` is not known: null for any other field. */
export function reasonFor(group: SheetGroup, field: string): string | null {
  const known = /^(.+)Unknown$/.exec(field)?.[1];
  return known && known in sheetForm[group] ? known : null;
}

/** How a group is named in an address. */
export const groupAddresses: Readonly<Record<SheetGroup, string>> = {
  identity: 'identite',
  contact: 'coordonnees',
  socialSituation: 'situation-sociale',
  health: 'sante',
  family: 'famille',
  residence: 'sejour',
  complaint: 'plainte',
  proceedings: 'procedure',
  exploitation: 'exploitation',
  coercion: 'contrainte',
  pressure: 'pressions',
};

export const sheetGroups = Object.keys(groupAddresses) as SheetGroup[];

/** Opened by nobody but the team that follows the person: shared with no body, and shown to no reader of one. */
export const teamGroups: readonly SheetGroup[] = ['coercion', 'pressure'];
export const bodyGroups = sheetGroups.filter((group) => !teamGroups.includes(group));

/** What a person may agree to share, or a service be asked about, among the groups as the API names them. */
export const isShared = (code: string): boolean => bodyGroups.some((group) => groupCode(group) === code);

export const groupAt = (address: string | undefined): SheetGroup | null =>
  sheetGroups.find((group) => groupAddresses[group] === address) ?? null;

/** `socialSituation` is SOCIAL_SITUATION in the API. */
export const groupCode = (group: string): string => group.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
