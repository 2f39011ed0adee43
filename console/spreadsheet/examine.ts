import { readCell } from './cells';
import type { CodeWords } from './codes';
import type { ColumnDefinition } from './columns';
import { frenchDate, writtenDate } from '../shell/written-date';
import { folded } from './fold';
import type { Recognised } from './recognise';

export type ImportMode = 'DRAFTS' | 'PATHWAYS';

export interface Examining {
  readonly mode: ImportMode;
  readonly words: CodeWords;
  readonly today: string;
  /** For the lines that do not say it. */
  readonly signatory: string | null;
}

type Values = Readonly<Record<string, string | boolean>>;

/** One line of the sheet: what would be made of it, what keeps it from being taken, and what should be looked at. */
export interface ExaminedLine {
  readonly number: number;
  /** By place in the act: `identity.familyName`, `signedOn`. */
  readonly values: Values;
  readonly problems: readonly string[];
  readonly cautions: readonly string[];
  /** The line before it in the file that seems to be of the same person. */
  readonly sameAs: number | null;
}

export function examine({ columns, lines }: Recognised, examining: Examining): ExaminedLine[] {
  const seen = new Map<string, number>();
  return lines.map(({ number, cells }) => {
    const read = columns.map((column, place) => readCell(cells[place] ?? '', { column, ...examining }));
    const values = withDefaults(Object.assign({}, ...read.map((cell) => cell.values)), examining);
    const sameAs = firstSame(seen, values, number);
    const problems = [...read.flatMap(({ problem }) => problem ?? []), ...missing(values, columns, examining)];
    const cautions = [
      ...read.flatMap(({ caution }) => caution ?? []),
      ...(sameAs ? [] : datesToCheck(values, examining)),
    ];
    return { number, values, problems, cautions, sameAs };
  });
}

function withDefaults(values: Values, { mode, signatory }: Examining): Values {
  if (mode === 'DRAFTS') return values;
  return { ...(signatory && { signatory }), 'exploitation.principalForm': 'SEXUAL', ...values };
}

const REQUIRED: readonly (readonly [place: string, what: string])[] = [
  ['identity.familyName', 'le nom'],
  ['identity.givenName', 'le prénom'],
  ['identity.birthYear', 'la date ou l’année de naissance'],
  ['socialSituation.needsHousing', 'le besoin d’hébergement (oui ou non)'],
  ['socialSituation.needsIncome', 'le besoin de ressources (oui ou non)'],
  ['accordGivenOn', 'la date de l’accord'],
  ['signedOn', 'la date de la décision'],
  ['startedOn', 'le début du parcours'],
  ['signatory', 'le signataire de la décision'],
];

function missing(values: Values, columns: readonly ColumnDefinition[], { mode }: Examining): string[] {
  if (mode === 'DRAFTS')
    return Object.keys(values).some((place) => place.includes('.'))
      ? []
      : ['Rien ne dit de qui il s’agit sur cette ligne.'];
  const lacking = REQUIRED.filter(([place]) => values[place] === undefined).map(([, what]) => what);
  const held = columns.length > 0 && lacking.length > 0;
  const form = values['exploitation.principalForm'];
  return [
    ...(held ? [`Il manque\u00a0: ${lacking.join(', ')}.`] : []),
    ...(form === 'SEXUAL'
      ? []
      : ['Un parcours de sortie ne concerne que l’exploitation sexuelle\u00a0: ouvrez un dossier.']),
  ];
}

/** Later than today, or before what it follows: told, and decided by who knows. */
function datesToCheck(values: Values, { mode, today }: Examining): string[] {
  if (mode === 'DRAFTS') return [];
  const [accord, signed, started] = ['accordGivenOn', 'signedOn', 'startedOn'].map((place) =>
    String(values[place] ?? ''),
  );
  const late = [accord, signed].filter((day) => day && day > today);
  return [
    ...late.map((day) => `Le ${inFrench(day!)} est à venir. Vérifiez.`),
    ...(signed && started && started < signed ? [STARTS_BEFORE] : []),
  ];
}

export const STARTS_BEFORE = 'Le parcours aurait commencé avant la signature de la décision. Vérifiez les deux dates.';

const inFrench = (day: string): string => frenchDate(writtenDate(day)!);

/** By the team's own reference, else by names and birth. */
function firstSame(seen: Map<string, number>, values: Values, number: number): number | null {
  const text = (place: string) => folded(String(values[place] ?? ''));
  const names = [text('identity.familyName'), text('identity.givenName')];
  const birth = values['identity.birthDate'] ?? values['identity.birthYear'] ?? '';
  const keys = [
    ...(values.externalReference ? [`reference ${String(values.externalReference).toLowerCase()}`] : []),
    ...(names.every(Boolean) ? [`person ${names.sort().join(' ')} ${birth}`] : []),
  ];
  const first = keys.map((key) => seen.get(key)).find((found) => found !== undefined) ?? null;
  for (const key of keys) if (!seen.has(key)) seen.set(key, number);
  return first;
}
