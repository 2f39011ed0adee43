import { addDays, compareLocalDates, type LocalDate } from './local-date';

/** A legal holiday (jour férié). `localOnly`: not in every commune of the département. */
export interface Holiday {
  readonly date: LocalDate;
  readonly name: string;
  readonly article: string;
  readonly localOnly: boolean;
}

const COMMON_LAW = 'C. trav. L.3133-1';
const ALSACE_MOSELLE_LAW = 'C. trav. L.3134-13';
const ABOLITION_LAW = 'C. trav. L.3422-2';

const FIXED: readonly (readonly [string, string])[] = [
  ['01-01', "Jour de l'an"],
  ['05-01', 'Fête du travail'],
  ['05-08', 'Victoire de 1945'],
  ['07-14', 'Fête nationale'],
  ['08-15', 'Assomption'],
  ['11-01', 'Toussaint'],
  ['11-11', 'Armistice de 1918'],
  ['12-25', 'Noël'],
];

/** Days after Easter Sunday. */
const MOVABLE: readonly (readonly [number, string])[] = [
  [1, 'Lundi de Pâques'],
  [39, 'Ascension'],
  [50, 'Lundi de Pentecôte'],
];

const ALSACE_MOSELLE: ReadonlySet<string> = new Set(['57', '67', '68']);

const ABOLITION_DAY: ReadonlyMap<string, string> = new Map([
  ['971', '05-27'],
  ['972', '05-22'],
  ['973', '06-10'],
  ['974', '12-20'],
  ['976', '04-27'],
]);

/** Dates are typed by persons: the cache forgets rather than grow. */
const KNOWN_LIMIT = 2_000;
const known = new Map<string, readonly Holiday[]>();

/** The legal holidays of a département in a civil year, in order: two when they fall on one day. Custom is not law. */
export function holidaysOf(departement: string, year: number): readonly Holiday[] {
  const key = `${departement}:${year}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = [...commonHolidays(year), ...alsaceMoselle(departement, year), ...abolition(departement, year)];
  made.sort((a, b) => compareLocalDates(a.date, b.date));
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(key, made);
  return made;
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const correction = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (correction + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(`${year}-03-28`, moon - weekday);
}

function commonHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  return [
    ...FIXED.map(([day, name]) => holiday(`${year}-${day}`, name, COMMON_LAW)),
    ...MOVABLE.map(([days, name]) => holiday(addDays(easter, days), name, COMMON_LAW)),
  ];
}

/** L.3134-13: Good Friday only in the communes that have a Protestant church or a shared one. */
function alsaceMoselle(departement: string, year: number): Holiday[] {
  if (!ALSACE_MOSELLE.has(departement)) return [];
  return [
    holiday(addDays(easterSunday(year), -2), 'Vendredi saint', ALSACE_MOSELLE_LAW, true),
    holiday(`${year}-12-26`, 'Saint-Étienne', ALSACE_MOSELLE_LAW),
  ];
}

function abolition(departement: string, year: number): Holiday[] {
  const day = ABOLITION_DAY.get(departement);
  return day === undefined ? [] : [holiday(`${year}-${day}`, "Abolition de l'esclavage", ABOLITION_LAW)];
}

function holiday(date: LocalDate, name: string, article: string, localOnly = false): Holiday {
  return { date, name, article, localOnly };
}
