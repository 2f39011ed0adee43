import type { Group } from './groups';
import { sectors } from './sectors';
import { PROCEEDINGS_STATES } from './words-of-trials';
import { isEmpty, type SheetField, type TypedGroup } from './sheet-field';

export type { FieldKind, SheetField, Typed, TypedGroup } from './sheet-field';

const yesNo = ['YES', 'NO', 'UNKNOWN'] as const;

export const formsOfExploitation = [
  'SEXUAL',
  'LABOUR',
  'DOMESTIC',
  'BEGGING',
  'FORCED_CRIME',
  'ORGAN',
  'OTHER',
] as const;
export const sexes = ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'] as const;
export const ageClasses = [
  'UNDER_10',
  'FROM_10_TO_14',
  'FROM_15_TO_17',
  'FROM_18_TO_24',
  'FROM_25_TO_29',
  'FROM_30_TO_39',
  'FROM_40',
  'UNKNOWN',
] as const;
export const residenceKinds = ['FRENCH', 'EU', 'PERMIT', 'APS', 'RECEIPT', 'ASYLUM', 'NONE', 'UNKNOWN'] as const;
export const lodgings = ['EXPLOITER', 'ASSOCIATION', 'SHELTER', 'PRIVATE', 'STREET', 'OTHER', 'UNKNOWN'] as const;

/** By what somebody was made to commit offences (code pénal art. 122-2). */
export const meansOfCoercion = [
  'VIOLENCE',
  'THREAT',
  'DEBT',
  'PAPERS_KEPT',
  'DRUGS',
  'FAMILY_THREATENED',
  'HOLD',
  'OTHER',
] as const;
/** On whom, and by what, somebody is pressed from afar. */
export const pressedOn = ['CHILDREN', 'PARENTS', 'SIBLINGS', 'PARTNER', 'OTHER'] as const;
export const meansOfPressure = ['THREAT', 'VIOLENCE', 'VISITS', 'MONEY', 'CHILD_KEPT', 'OATH', 'OTHER'] as const;

/** The person does not say it; nobody asked yet; to write it down would put somebody in danger. */
export const reasonsUnknown = ['REFUSED', 'NOT_ASKED_YET', 'DANGEROUS'] as const;

/** Read wherever the value would be, which it replaces: « unknown » is never written as a name, nor searched nor fingerprinted. */
const unknown = (name: string, label: string): SheetField => ({
  name,
  kind: 'code',
  label: `${label} : pourquoi il n’est pas connu`,
  codes: reasonsUnknown,
  minimised: true,
});

/** Which field is in which group, and on which side of the MINIMISED line: the one list, for types, views and storage. */
export const sheetFields: Record<Group, readonly SheetField[]> = {
  identity: [
    {
      name: 'familyName',
      kind: 'name',
      label: 'nom de famille',
      minimised: true,
      required: 'BLOCKING',
      unless: 'familyNameUnknown',
    },
    {
      name: 'givenName',
      kind: 'name',
      label: 'prénom',
      minimised: true,
      required: 'BLOCKING',
      unless: 'givenNameUnknown',
    },
    {
      name: 'birthYear',
      kind: 'year',
      label: 'année de naissance',
      minimised: true,
      required: 'BLOCKING',
      unless: 'birthYearUnknown',
    },
    {
      name: 'nationality',
      kind: 'country',
      label: 'nationalité (code pays à deux lettres)',
      minimised: true,
      required: 'WARNING',
    },
    { name: 'birthDate', kind: 'date', label: 'date de naissance' },
    { name: 'birthPlace', kind: 'text', label: 'lieu de naissance' },
    { name: 'usedNames', kind: 'text', label: 'autres noms utilisés' },
    { name: 'sex', kind: 'code', label: 'sexe', codes: sexes, required: 'WARNING' },
    unknown('familyNameUnknown', 'nom de famille'),
    unknown('givenNameUnknown', 'prénom'),
    unknown('birthYearUnknown', 'année de naissance'),
  ],
  contact: [
    {
      name: 'correspondenceAddress',
      kind: 'address',
      label: "adresse de correspondance (celle de l'association)",
      minimised: true,
    },
    { name: 'phone', kind: 'text', label: 'téléphone' },
    { name: 'email', kind: 'text', label: 'courriel' },
    { name: 'safeMoments', kind: 'text', label: 'moments sûrs pour appeler' },
    { name: 'currentPlace', kind: 'text', label: 'lieu de vie actuel' },
  ],
  socialSituation: [
    { name: 'language', kind: 'language', label: 'langue comprise', minimised: true, required: 'WARNING' },
    { name: 'needsHousing', kind: 'boolean', label: "besoin d'hébergement", minimised: true, required: 'BLOCKING' },
    { name: 'needsIncome', kind: 'boolean', label: 'besoin de ressources', minimised: true, required: 'BLOCKING' },
    { name: 'needsWork', kind: 'boolean', label: "besoin d'emploi ou de formation", minimised: true },
    { name: 'needsLegalHelp', kind: 'boolean', label: "besoin d'aide juridique", minimised: true },
    { name: 'lodging', kind: 'code', label: 'hébergement actuel', codes: lodgings },
    { name: 'monthlyResources', kind: 'count', label: 'ressources du mois précédent, en euros' },
    { name: 'actionsPlanned', kind: 'text', label: 'actions prévues', required: 'WARNING' },
    { name: 'commitments', kind: 'text', label: 'engagements de la personne', required: 'WARNING' },
    { name: 'narrative', kind: 'text', label: 'récit' },
  ],
  health: [
    { name: 'needsCare', kind: 'boolean', label: 'besoin de soins', minimised: true },
    { name: 'coverage', kind: 'code', label: 'couverture maladie', codes: ['PUMA', 'AME', 'NONE', 'UNKNOWN'] },
    { name: 'medicalOpinionAsked', kind: 'boolean', label: 'avis du médecin demandé' },
  ],
  family: [
    { name: 'childrenCount', kind: 'count', label: "nombre d'enfants", minimised: true },
    {
      name: 'childrenAgeClasses',
      kind: 'codes',
      label: "classes d'âge des enfants",
      minimised: true,
      codes: ageClasses,
    },
    { name: 'childrenInFrance', kind: 'boolean', label: 'enfants en France', minimised: true },
    { name: 'childrenAbroad', kind: 'boolean', label: "enfants à l'étranger", minimised: true },
    { name: 'unaccompaniedMinor', kind: 'code', label: 'mineur non accompagné (MNA)', codes: yesNo },
    { name: 'narrative', kind: 'text', label: 'situation familiale' },
  ],
  residence: [
    {
      name: 'titleKind',
      kind: 'code',
      label: 'nature du titre de séjour',
      minimised: true,
      codes: residenceKinds,
      required: 'WARNING',
    },
    { name: 'titleExpiry', kind: 'date', label: 'expiration du titre', minimised: true },
    { name: 'foreignersFileNumber', kind: 'fileNumber', label: 'numéro étranger', minimised: true },
    { name: 'apsAsked', kind: 'boolean', label: 'autorisation provisoire de séjour demandée' },
    { name: 'entryDate', kind: 'date', label: "date d'entrée en France" },
    { name: 'narrative', kind: 'text', label: 'démarches en cours' },
  ],
  complaint: [
    { name: 'exists', kind: 'code', label: 'plainte déposée', minimised: true, codes: yesNo },
    { name: 'month', kind: 'month', label: 'mois de la plainte', minimised: true },
    { name: 'service', kind: 'text', label: 'service saisi' },
    { name: 'narrative', kind: 'text', label: 'circonstances de la plainte' },
  ],
  proceedings: [
    { name: 'nextHearingDate', kind: 'date', label: 'date de la prochaine audience', minimised: true, derived: true },
    { name: 'state', kind: 'code', label: 'procédure', codes: PROCEEDINGS_STATES },
    { name: 'holdBack', kind: 'boolean', label: 'réserve demandée par le parquet' },
  ],
  exploitation: [
    {
      name: 'principalForm',
      kind: 'code',
      label: "forme principale d'exploitation",
      minimised: true,
      codes: formsOfExploitation,
      required: 'BLOCKING',
    },
    {
      name: 'adultOrMinor',
      kind: 'code',
      label: 'personne majeure ou mineure',
      minimised: true,
      codes: ['ADULT', 'MINOR'],
    },
    { name: 'otherForms', kind: 'codes', label: 'autres formes', codes: formsOfExploitation },
    { name: 'startedAsMinor', kind: 'code', label: 'exploitation commencée avant 18 ans', codes: yesNo },
    {
      name: 'stoppedProstitution',
      kind: 'code',
      label: "attestation sur l'honneur de cessation",
      codes: yesNo,
      required: 'WARNING',
    },
    { name: 'place', kind: 'text', label: "lieu d'exploitation" },
    { name: 'narrative', kind: 'text', label: 'récit' },
  ],
  // No field of the two that follow is MINIMISED: whoever reads less than everything reads nothing.
  coercion: [
    { name: 'means', kind: 'codes', label: 'moyens de la contrainte', codes: meansOfCoercion },
    { name: 'fromMonth', kind: 'month', label: 'contrainte depuis (mois)' },
    { name: 'toMonth', kind: 'month', label: "contrainte jusqu'à (mois)" },
    { name: 'narrative', kind: 'text', label: 'ce que la personne en dit' },
  ],
  pressure: [
    { name: 'on', kind: 'codes', label: 'sur qui', codes: pressedOn },
    { name: 'country', kind: 'country', label: 'pays (code à deux lettres)' },
    { name: 'means', kind: 'codes', label: 'moyens des pressions', codes: meansOfPressure },
    { name: 'sinceMonth', kind: 'month', label: 'pressions depuis (mois)' },
    { name: 'narrative', kind: 'text', label: 'ce que la personne en dit' },
  ],
};

/** What the parquet alone writes (CPP art. 11): nobody else types in this group, and it types in no other. */
export const parquetGroup: Group = 'proceedings';

/** Text of an alert: MINIMISED is the sector, a code. */
export const alertFields: readonly SheetField[] = [
  { name: 'sector', kind: 'code', label: "secteur d'activité", codes: Object.keys(sectors), minimised: true },
  { name: 'establishment', kind: 'text', label: 'établissement' },
  { name: 'place', kind: 'text', label: 'lieu' },
  { name: 'facts', kind: 'text', label: 'faits' },
  { name: 'personsCount', kind: 'text', label: 'nombre de personnes' },
  { name: 'personsWish', kind: 'text', label: 'souhait des personnes' },
  { name: 'conditions', kind: 'text', label: 'conditions' },
  { name: 'associationOnStandBy', kind: 'boolean', label: 'association en attente, prête à venir' },
  { name: 'shelterFirst', kind: 'boolean', label: "hébergement trouvé d'abord" },
  { name: 'notBefore', kind: 'date', label: 'pas avant cette date' },
];

/** What is known of a field takes the place of the reason why it was not. */
export function settled(group: Group, values: TypedGroup): TypedGroup {
  const known = sheetFields[group].flatMap(({ name, unless }) => (unless && !isEmpty(values[name]) ? [unless] : []));
  return Object.fromEntries(Object.entries(values).filter(([name]) => !known.includes(name)));
}

/** The person is not known by both names and the year of birth. */
export const isUnknownPerson = (identity: TypedGroup | undefined): boolean =>
  sheetFields.identity.some(({ name, unless }) => unless && isEmpty(identity?.[name]));

/** Splits what was typed into the two parts that are stored apart. */
export function splitParts(group: Group, values: TypedGroup): { minimised: TypedGroup; rest: TypedGroup } {
  const named = sheetFields[group].filter((field) => field.minimised).map((field) => field.name);
  const pick = (keep: boolean) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => named.includes(name) === keep));
  return { minimised: pick(true), rest: pick(false) };
}
