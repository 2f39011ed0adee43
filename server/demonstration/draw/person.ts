import { factBits } from '../../kernel/groups';
import type { ExploitationForm } from '../../reference/body-types';
import { yearOf, type Day } from './days';
import * as published from './distributions';
import { countries, type Country } from './names';
import type { Random } from './random';

/** Somebody who does not exist. */
export interface Person {
  readonly form: ExploitationForm;
  readonly minor: boolean;
  readonly sex: published.Sex;
  readonly ageClass: published.AgeClass;
  readonly birthYear: number;
  readonly origin: published.Origin;
  readonly country: Country;
  readonly familyName: string;
  readonly givenName: string;
  readonly complaint: published.YesNo;
  readonly residence: published.Residence;
  readonly lodging: published.Lodging;
  /** Of a minor alone. */
  readonly unaccompanied: boolean;
  readonly children: number;
  readonly apsAsked: boolean;
  readonly healthAsked: boolean;
}

const AGES: Readonly<Record<published.AgeClass, readonly [number, number]>> = {
  UNDER_10: [6, 9],
  FROM_10_TO_14: [10, 14],
  FROM_15_TO_17: [15, 17],
  FROM_18_TO_24: [19, 24],
  FROM_25_TO_29: [25, 29],
  FROM_30_TO_39: [30, 39],
  FROM_40: [40, 58],
  UNKNOWN: [19, 40],
};

/** A provisional title may be asked for by who has none of a year (CESEDA L.425-4). */
const WITHOUT_TITLE: readonly published.Residence[] = ['NONE', 'ASYLUM', 'RECEIPT', 'APS'];

export function drawPerson(random: Random, form: ExploitationForm, minor: boolean, on: Day): Person {
  const origin = random.weighted(published.origins);
  const country = random.pick(countries[origin]);
  const sex = random.weighted(published.sexByForm[form]);
  const ageClass = random.weighted(minor ? published.minorAges : published.adultAges);
  const residence = residenceOf(random, origin);
  return {
    form,
    minor,
    sex,
    ageClass,
    birthYear: yearOf(on) - random.between(...AGES[ageClass]),
    origin,
    country,
    familyName: doubleName(random, country),
    givenName: random.pick(sex === 'MALE' ? country.male : country.female),
    complaint: random.weighted(published.complaints),
    residence,
    unaccompanied: minor && random.chance(published.UNACCOMPANIED),
    lodging: random.weighted(published.lodgingKinds),
    children: minor || random.chance(0.62) ? 0 : random.between(1, 3),
    apsAsked: !minor && WITHOUT_TITLE.includes(residence) && random.chance(0.75),
    healthAsked: random.chance(0.3),
  };
}

/** Two names: with one, a tenth of a year's persons would share theirs and their year of birth, and be taken for duplicates. */
function doubleName(random: Random, { family }: Country): string {
  const first = random.below(family.length);
  if (family.length === 1) return family[0]!;
  return `${family[first]} ${family[(first + 1 + random.below(family.length - 1)) % family.length]}`;
}

function residenceOf(random: Random, origin: published.Origin): published.Residence {
  if (origin === 'FRANCE') return 'FRENCH';
  return origin === 'EUROPE' ? 'EU' : random.weighted(published.foreignResidences);
}

export function factsOf(person: Person, afisOpen: boolean): number {
  return (
    (person.minor ? factBits.MINOR : 0) |
    (person.children > 0 ? factBits.HAS_CHILD : 0) |
    (person.apsAsked ? factBits.APS_ASKED : 0) |
    (afisOpen ? factBits.AFIS_OPEN : 0) |
    (person.healthAsked ? factBits.HEALTH_ASKED : 0)
  );
}
