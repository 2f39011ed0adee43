import type { Group } from '../../kernel/groups';
import type { TypedGroup } from '../../kernel/sheet-fields';
import { dateOf, type Day } from './days';
import type { Person } from './person';
import type { Random } from './random';
import * as published from './distributions';
import * as texts from './texts';

type Draw = (random: Random, person: Person, on: Day, address: string) => TypedGroup;

const two = (number: number): string => String(number).padStart(2, '0');

/** What the association typed, and what the parquet stated, group by group; the names of the fields are those of the sheet. */
const draws: Readonly<Record<Group, Draw>> = {
  identity: (random, person) => ({
    familyName: person.familyName,
    givenName: person.givenName,
    birthYear: String(person.birthYear),
    nationality: person.country.code,
    birthDate: `${person.birthYear}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`,
    birthPlace: random.pick(person.country.towns),
    sex: person.sex,
    ...(random.chance(0.2) ? { usedNames: random.pick(person.country.female) } : {}),
  }),
  contact: (random, _person, _on, address) => ({
    // Numbers reserved for fiction by the regulator (ARCEP, 06 39 98).
    correspondenceAddress: address,
    phone: `06 39 98 ${two(random.below(100))} ${two(random.below(100))}`,
    safeMoments: random.pick(['le matin avant 11 h', 'en semaine après 15 h', 'par message uniquement']),
  }),
  socialSituation: (random, person) => ({
    language: person.country.language,
    needsHousing: person.lodging !== 'PRIVATE' && random.chance(0.8),
    needsIncome: random.chance(0.9),
    needsWork: !person.minor && random.chance(0.85),
    needsLegalHelp: random.chance(0.5),
    lodging: person.lodging,
    monthlyResources: String(random.chance(0.6) ? 0 : random.between(10, 42) * 10),
    actionsPlanned: random.pick(texts.plannedActions),
    commitments: random.pick(texts.commitments),
    narrative: random.pick(texts.narratives),
  }),
  health: (random, person) => ({
    needsCare: person.healthAsked || random.chance(0.3),
    coverage: random.pick(['PUMA', 'AME', 'NONE', 'UNKNOWN']),
    medicalOpinionAsked: person.healthAsked,
  }),
  family: (random, person) => {
    const inFrance = person.children > 0 && random.chance(0.6);
    return {
      childrenCount: String(person.children),
      childrenAgeClasses: person.children > 0 ? [random.pick(['UNDER_10', 'FROM_10_TO_14'])] : [],
      childrenInFrance: inFrance,
      childrenAbroad: person.children > 0 && !inFrance,
      ...(person.minor ? { unaccompaniedMinor: person.unaccompanied ? 'YES' : 'NO' } : {}),
    };
  },
  residence: (random, person, on) => ({
    titleKind: person.residence,
    apsAsked: person.apsAsked,
    ...(['PERMIT', 'APS', 'RECEIPT'].includes(person.residence)
      ? { titleExpiry: dateOf(on + random.between(40, 400)) }
      : {}),
    ...(['FRENCH', 'EU'].includes(person.residence)
      ? {}
      : {
          foreignersFileNumber: `99${random.between(10_000_000, 99_999_999)}`,
          entryDate: dateOf(on - random.between(200, 2000)),
        }),
  }),
  complaint: (random, person, on) => ({
    exists: person.complaint,
    ...(person.complaint === 'YES'
      ? { month: dateOf(on - random.between(20, 400)).slice(0, 7), service: 'Brigade de protection' }
      : {}),
  }),
  proceedings: (_random, person) =>
    person.complaint === 'YES' ? { state: 'OPEN', holdBack: false } : { state: 'NOT_STATED', holdBack: false },
  exploitation: (random, person) => ({
    principalForm: person.form,
    adultOrMinor: person.minor ? 'MINOR' : 'ADULT',
    otherForms: [],
    startedAsMinor: person.minor || random.chance(published.STARTED_AS_MINOR) ? 'YES' : 'NO',
    stoppedProstitution: person.form === 'SEXUAL' ? 'YES' : 'UNKNOWN',
    narrative: random.pick(texts.narratives),
  }),
  // Nothing is drawn of these two: they follow from what the person is already.
  coercion: (_random, person, on): TypedGroup =>
    person.form === 'FORCED_CRIME'
      ? {
          means: ['VIOLENCE', person.minor ? 'DRUGS' : 'DEBT'],
          fromMonth: dateOf(on - 400).slice(0, 7),
          toMonth: dateOf(on - 40).slice(0, 7),
          narrative: texts.COERCED,
        }
      : {},
  pressure: (_random, person, on): TypedGroup =>
    person.children > 1 && person.country.code !== 'FR'
      ? {
          on: ['CHILDREN'],
          country: person.country.code,
          means: ['THREAT', 'MONEY'],
          sinceMonth: dateOf(on - 90).slice(0, 7),
          narrative: texts.PRESSED,
        }
      : {},
};

export function drawGroup(group: Group, random: Random, person: Person, on: Day, address: string): TypedGroup {
  return draws[group](random, person, on, address);
}
