import { createHash } from 'node:crypto';
import { Random, type Weighted } from '../../../server/demonstration/draw/random';
import { territories } from '../../../server/reference/reference-data';
import { FINE } from './fine-codes';
import type { Filed, Life } from './life';
import type { Person } from './person';

/** Distinct persons of three years: the true scale, and about as many as one survey of the MIPROF counts (docs/figures-method.md#scale). */
export const SCALES = [400, 900, 1_200, 1_800, 2_800] as const;
export const TRUE_SCALE = 900;

/** Of a hundred fingerprints, those with files in two or more years, as measured; of these, those in all three. */
const SEVERAL_YEARS = 0.025;
const ALL_YEARS = 0.2;
/** Persons whom two départements file in one year, and those who come back elsewhere. */
const TWICE_IN_A_YEAR = 0.01;
const ELSEWHERE = 0.5;

const FORMS: Weighted<string> = [
  ['SEXUAL', 70],
  ['LABOUR', 8],
  ['DOMESTIC', 9],
  ['BEGGING', 2],
  ['FORCED_CRIME', 6],
  ['OTHER', 5],
];

/** Shares of women, of ages and of origins that go with a form, spread as the surveys describe them (docs/figures-method.md#scale). */
const WOMEN: Record<string, number> = {
  SEXUAL: 0.93,
  LABOUR: 0.45,
  DOMESTIC: 0.75,
  BEGGING: 0.5,
  FORCED_CRIME: 0.3,
  OTHER: 0.6,
};
const AGES: Record<string, readonly number[]> = {
  SEXUAL: [12, 36, 42, 8, 2],
  LABOUR: [3, 20, 45, 28, 4],
  DOMESTIC: [8, 30, 35, 25, 2],
  BEGGING: [45, 15, 15, 20, 5],
  FORCED_CRIME: [75, 15, 5, 2, 3],
  OTHER: [10, 30, 35, 20, 5],
};
const ORIGINS: Record<string, readonly number[]> = {
  SEXUAL: [10, 13, 58, 14, 3, 0.5, 1.5],
  LABOUR: [5, 20, 50, 5, 18, 0.5, 1.5],
  DOMESTIC: [3, 12, 65, 5, 13, 0.5, 1.5],
  BEGGING: [5, 70, 15, 2, 5, 1, 2],
  FORCED_CRIME: [35, 25, 35, 2, 1, 0.5, 1.5],
  OTHER: [15, 20, 50, 5, 5, 2, 3],
};
const COMPLAINTS: Weighted<string> = [
  ['YES', 28],
  ['NO', 60],
  ['UNKNOWN', 12],
];
const RESIDENCES: Weighted<string> = [
  ['FRENCH_OR_EU', 22],
  ['PERMIT', 15],
  ['PROVISIONAL', 25],
  ['NONE', 30],
  ['UNKNOWN', 8],
];
const LODGINGS: Weighted<string> = [
  ['EXPLOITER', 45],
  ['ASSISTED', 30],
  ['PRIVATE', 15],
  ['STREET_OR_OTHER', 5],
  ['UNKNOWN', 5],
];
const BODIES: Weighted<string> = [
  ['PROSTITUTION_EXIT_COMMISSION', 55],
  ['VICTIM_SUPPORT_COMMITTEE', 20],
  ['NONE', 25],
];
const OPINIONS: Weighted<string | null> = [
  ['FAVOURABLE', 50],
  ['UNFAVOURABLE', 9],
  [null, 41],
];
const DELAYS: Weighted<string> = [
  ['UP_TO_7', 2],
  ['FROM_8_TO_30', 10],
  ['FROM_31_TO_90', 35],
  ['FROM_91_TO_180', 33],
  ['OVER_180', 20],
];

const weigh = (dimension: string, shares: readonly number[]): Weighted<string> =>
  FINE[dimension]!.map((code, at) => [code, shares[at]!]);

type Places = Weighted<(typeof territories)[number]>;

/** The départements in a drawn order, by Zipf's law. */
function drawPlaces(random: Random): Places {
  const left = [...territories];
  return territories.map((_, rank) => [left.splice(random.below(left.length), 1)[0]!, 1 / (rank + 1)]);
}

/** A France of that many distinct persons over the years, with the overlap seen in life. The same seed draws the same one. */
export function drawLives(seed: string, persons: number, years: readonly string[]): Life[] {
  const random = new Random(seed);
  const places = drawPlaces(random);
  return Array.from({ length: persons }, () => drawLife(random, places, years));
}

function drawLife(random: Random, places: Places, years: readonly string[]): Life {
  const first = drawFile(random, {
    place: random.weighted(places),
    year: random.pick(years),
    codes: drawCodes(random),
  });
  const apart = years.filter((year) => year !== first.year);
  const later = !random.chance(SEVERAL_YEARS)
    ? []
    : random.chance(ALL_YEARS)
      ? apart
      : apart.slice(random.below(2)).slice(0, 1);
  const again = random.chance(TWICE_IN_A_YEAR) ? [{ year: first.year, month: `${first.year}-09-01` }] : [];
  const others = [...later.map((year) => ({ year, month: `${year}-03-01` })), ...again].map(({ year, month }) => ({
    ...drawFile(random, {
      place: random.chance(ELSEWHERE) || year === first.year ? random.weighted(places) : placeOf(first),
      year,
      codes: { ...first.codes, ...drawLater(random) },
    }),
    month,
  }));
  return {
    fingerprint: createHash('sha256').update(first.recordKey).digest('hex'),
    files: [first, ...others].sort((a, b) => a.month.localeCompare(b.month)),
  };
}

const placeOf = ({ departement }: Person) => territories.find(({ code }) => code === departement)!;

function drawFile(
  random: Random,
  { place, year, codes }: { place: (typeof territories)[number]; year: string; codes: Record<string, string> },
): Filed {
  return {
    departement: place.code,
    region: place.region,
    codes,
    recordKey: random.recordKey(),
    year,
    month: `${year}-03-01`,
  };
}

/** What another file of the same person may say otherwise. */
const drawLater = (random: Random) => ({ COMPLAINT: random.weighted(COMPLAINTS), LODGING: random.weighted(LODGINGS) });

/** The same person in every year, in the same place and words: who is exposed most. */
export function everyYear(random: Random, { departement, region, codes }: Person, years: readonly string[]): Life {
  const files = years.map((year) => ({
    departement,
    region,
    codes,
    recordKey: random.recordKey(),
    year,
    month: `${year}-03-01`,
  }));
  return { fingerprint: createHash('sha256').update(files[0]!.recordKey).digest('hex'), files };
}

function drawCodes(random: Random): Record<string, string> {
  const form = random.weighted(FORMS);
  const age = random.weighted(weigh('AGE', AGES[form]!));
  return {
    FORM: form,
    AGE: age,
    SEX: random.chance(0.01) ? 'OTHER' : random.chance(WOMEN[form]!) ? 'FEMALE' : 'MALE',
    ORIGIN: random.weighted(weigh('ORIGIN', ORIGINS[form]!)),
    COMPLAINT: random.weighted(COMPLAINTS),
    ...(age === 'UNDER_18' && { MINORITY: random.chance(0.3) ? 'UNACCOMPANIED' : 'OTHER_MINOR' }),
    RESIDENCE: random.weighted(RESIDENCES),
    LODGING: random.weighted(LODGINGS),
    ...drawCourse(random),
  };
}

/** Body, then its opinion, then the authority's decision: no opinion without a body, nearly no decision without an opinion. */
function drawCourse(random: Random): Record<string, string> {
  const body = random.weighted(BODIES);
  const opinion = body === 'NONE' ? null : random.weighted(OPINIONS);
  const decided = opinion !== null && random.chance(0.9);
  const follows = random.chance(opinion === 'FAVOURABLE' ? 0.96 : 0.8) === (opinion === 'FAVOURABLE');
  return {
    BODY: body,
    ...(opinion !== null && { OPINION: opinion }),
    ...(decided && { DECISION: follows ? 'AUTHORISED' : 'REFUSED', DELAY: random.weighted(DELAYS) }),
  };
}

/** Kinds of persons without regard to how frequent they are: what an attacker knows to be possible. */
export function drawKinds(seed: string, kinds: number): Person[] {
  const random = new Random(seed);
  return Array.from({ length: kinds }, () => {
    const { code, region } = random.pick(territories);
    const any = (dimension: string) => ({ [dimension]: random.pick(FINE[dimension]!) });
    const codes = {
      ...any('FORM'),
      ...any('SEX'),
      ...any('AGE'),
      ...any('ORIGIN'),
      ...any('COMPLAINT'),
      ...any('RESIDENCE'),
      ...any('LODGING'),
      ...any('BODY'),
    };
    return {
      departement: code,
      region,
      recordKey: '0',
      codes: {
        ...codes,
        ...(codes.AGE === 'UNDER_18' && any('MINORITY')),
        ...(codes.BODY !== 'NONE' &&
          random.chance(0.6) && {
            ...any('OPINION'),
            ...(random.chance(0.8) && { ...any('DECISION'), ...any('DELAY') }),
          }),
      },
    } as Person;
  });
}

/** Every combination of the codes of some dimensions, for whoever knows nothing else of a person. */
export const kindsOf = (dimensions: readonly string[]): Person[] =>
  dimensions
    .reduce<Record<string, string>[]>(
      (all, dimension) => all.flatMap((codes) => FINE[dimension]!.map((code) => ({ ...codes, [dimension]: code }))),
      [{}],
    )
    .map((codes) => ({ departement: '01', region: '84', codes, recordKey: '0' }));
