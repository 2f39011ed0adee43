import type { Column } from '../../../../../pdf/table';
import type { PublishedCell, PublishedRelease, PublishedTable } from '../../published-release';
import { wholeOf } from '../../shares.rules';
import type { Bars, NumbersTable } from '../document';
import {
  count,
  countOf,
  interval,
  lower,
  margin,
  MASKED,
  NOT_RELEASED,
  number,
  percent,
  shareWord,
  WITHHELD_WORDS,
} from '../french';
import { dimensionOf, placeOf, traits, typographic } from '../reading';
import { certain } from './uncertainty';

export const tableId = (node: string): string => `tableau-${node.replace(/\./g, '-')}`;

/** What « par » does not say in French. */
const SAID: Readonly<Record<string, string>> = {
  'national.minority': 'Mineurs, non accompagnés ou non',
  'national.complaint': 'Personnes selon qu’une plainte est déposée ou non',
  'national.residence': 'Personnes selon le titre de séjour',
  'national.lodging': 'Personnes selon l’hébergement',
  'national.body': 'Personnes selon l’instance saisie',
  'national.opinion': 'Personnes selon l’avis de l’instance',
  'national.decision': 'Personnes selon la décision de l’autorité',
  'national.delay': 'Personnes selon le délai du dépôt à la décision',
};

/** « Personnes par région et forme principale d’exploitation ». */
export function titleOf(release: PublishedRelease, { node }: PublishedTable): string {
  const where = { NATIONAL: '', REGION: ' par région', DEPARTEMENT: ' par département' }[node.place];
  const labels = node.dimensions.map((code) => lower(dimensionOf(release, code)?.label ?? code));
  if (labels.length === 0) return node.place === 'NATIONAL' ? 'Ensemble des personnes' : `Personnes${where}`;
  return SAID[node.id] ?? `Personnes${where}${where === '' ? ' par' : ' et'} ${labels.join(' et ')}`;
}

/** Margin of the regions of one département, where the table has any that is not its own. */
const aloneIn = ({ margin: bound, cells }: PublishedTable): number | undefined =>
  cells.find((cell) => cell.margin !== bound)?.margin;

/**
 * A table of the release as one is read: places or first codes down, second codes across. No total row: totals are
 * drawn apart and would not add up. What « n.d. » is, and why, is said once, before the first table.
 */
export function nodeTable(release: PublishedRelease, table: PublishedTable): NumbersTable {
  const { place, dimensions } = table.node;
  const across = place === 'NATIONAL' ? dimensions.length > 1 : dimensions.length > 0;
  const lines = across ? matrix(release, table) : column(release, table);
  const notes = [sharesNote(release, table, across), aloneNote(table), withheldNote(table)].filter(Boolean);
  return {
    kind: 'table',
    id: tableId(table.node.id),
    title: titleOf(release, table),
    ...lines,
    note: notes.length > 0 ? notes.join(' ') : null,
  };
}

function aloneNote(table: PublishedTable): string {
  const alone = aloneIn(table);
  return alone === undefined
    ? ''
    : `Une région d’un seul département reprend le nombre de ce département : marge ${margin(alone)}.`;
}

const withheldNote = ({ cells }: PublishedTable): string =>
  cells.some(({ withheld }) => withheld) ? WITHHELD_WORDS : '';

/** What the shares of a table are taken of, with the number itself. */
function sharesNote(release: PublishedRelease, table: PublishedTable, across: boolean): string {
  const shared = table.cells.find(({ share }) => share !== null);
  const whole = wholeOf(release.lattice, table.node);
  if (!shared || whole === null) return whole === 'TABLE' ? missingShares(table) : '';
  if (across) return 'Parts entre parenthèses : sur le nombre de la colonne « Ensemble ».';
  if (whole === 'TABLE')
    return `Part : sur ${number(shared.shareOf!)} ${wholeWords(table)}, somme des nombres de ce tableau.`;
  return `Part : sur l’ensemble des ${number(shared.shareOf!)} personnes.`;
}

const WHOLES: Readonly<Record<string, string>> = {
  OPINION: 'avis',
  DECISION: 'décisions',
  DELAY: 'décisions',
  MINORITY: 'mineurs',
};

/** « décisions », where a table counts those persons alone whose file has one. */
const wholeWords = ({ node }: PublishedTable): string => WHOLES[node.dimensions[0] ?? ''] ?? 'personnes';

const missingShares = ({ cells }: PublishedTable): string =>
  cells.some(({ value }) => value === null) && cells.some(({ value }) => value !== null)
    ? 'Parts non calculées : une case de ce tableau n’est pas diffusée.'
    : '';

function rowLabel(cell: PublishedCell, place: PublishedTable['node']['place']): string {
  const { region, departement } = placeOf(cell);
  if (place === 'DEPARTEMENT') return `${departement?.code ?? ''} ${typographic(departement?.name ?? cell.label)}`;
  if (place === 'REGION') return typographic(region?.name ?? cell.label);
  return traits(cell)[0]?.label ?? 'Ensemble';
}

const HEADS = { NATIONAL: 'Ensemble', REGION: 'Région', DEPARTEMENT: 'Département' };

const firstHead = (release: PublishedRelease, { node: { place, dimensions } }: PublishedTable): string =>
  (place === 'NATIONAL' ? dimensionOf(release, dimensions[0] ?? '')?.label : undefined) ?? HEADS[place];

/** What is certain of each shown number, at the right of every one-way table: « 681 et 723 ». */
export const BETWEEN = 'Nombre vrai entre';

export function barsOf(release: PublishedRelease, cells: readonly PublishedCell[]): Bars {
  const rows = cells.map((cell) => certain(release, cell));
  return { most: Math.max(1, ...rows.map((row) => row?.high ?? 0)), rows };
}

export const betweenWords = (release: PublishedRelease, cell: PublishedCell): string => {
  const found = certain(release, cell);
  return found === null ? '' : interval(found);
};

function column(release: PublishedRelease, table: PublishedTable): Pick<NumbersTable, 'columns' | 'rows' | 'bars'> {
  const { place } = table.node;
  const shares = table.cells.some(({ share }) => share !== null);
  const shown = table.cells.some(({ value }) => value !== null);
  return {
    columns: [
      { title: firstHead(release, table), weight: 3.4 },
      { title: 'Personnes', numeric: true, weight: 1.1 },
      ...(shares ? [{ title: 'Part', numeric: true, weight: 0.8 }] : []),
      ...(shown ? [{ title: BETWEEN, numeric: true, weight: 1.6 }] : []),
    ],
    rows: table.cells.map((cell) => [
      rowLabel(cell, place),
      countOf(cell),
      ...(shares ? [shareWord(cell)] : []),
      ...(shown ? [betweenWords(release, cell)] : []),
    ]),
    ...(shown ? { bars: barsOf(release, table.cells) } : {}),
  };
}

/** « 1 922 (95 %) ». */
const withShare = (cell: PublishedCell | undefined): string =>
  !cell || cell.value === null
    ? cell?.withheld
      ? NOT_RELEASED
      : MASKED
    : cell.share === null
      ? count(cell.value)
      : `${number(cell.value)} (${percent(cell.share)})`;

/** The dimension that goes across: the second of a national crossing, the only one of a place. */
function matrix(release: PublishedRelease, table: PublishedTable): { columns: Column[]; rows: string[][] } {
  const { place, dimensions } = table.node;
  const across = dimensionOf(release, dimensions.at(-1) ?? '');
  const codes = across?.codes ?? [];
  const rows = new Map<string, Map<string, PublishedCell>>();
  for (const cell of table.cells) {
    const label = rowLabel(cell, place);
    const code = cell.coordinates.find(({ dimension }) => dimension === across?.code)?.code ?? '';
    rows.set(label, (rows.get(label) ?? new Map()).set(code, cell));
  }
  return {
    columns: [
      { title: firstHead(release, table), weight: 3 },
      { title: 'Ensemble', numeric: true, weight: 1.5 },
      ...codes.map(({ label }) => ({ title: label, numeric: true, weight: 1.6 })),
    ],
    rows: [...rows].map(([label, cells]) => [
      label,
      count(wholeOfRow(release, table, [...cells.values()])),
      ...codes.map(({ code }) => withShare(cells.get(code))),
    ]),
  };
}

/** The published number of a row, from the table of its rows; null when it is masked. */
function wholeOfRow(release: PublishedRelease, { node }: PublishedTable, [first]: PublishedCell[]): number | null {
  const whole = wholeOf(release.lattice, node);
  if (whole === null || whole === 'TABLE' || !first) return null;
  const rows = release.tables.find((table) => table.node.id === whole.id);
  const axes = rows?.cells[0]?.coordinates.length ?? 0;
  const at = first.coordinates.slice(0, axes).map(({ code }) => code);
  return rows?.cells.find(({ coordinates }) => coordinates.every(({ code }, axis) => code === at[axis]))?.value ?? null;
}
