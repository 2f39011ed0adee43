import type { Column, DataTable } from '../../../../../pdf/table';
import type { PublishedRelease, PublishedTable, PublishedCell } from '../../published-release';
import { count, lower, margin, MASKED_NOTE, NO_SHARE, NO_SHARE_REASON, number, shareWord } from '../french';
import { dimensionOf, placeOf, totalOf, traits, typographic } from '../reading';

export const tableId = (node: string): string => `tableau-${node.replace(/\./g, '-')}`;

/** « Personnes par région, selon la forme principale d’exploitation ». */
export function titleOf(release: PublishedRelease, { node }: PublishedTable): string {
  const where = { NATIONAL: '', REGION: ' par région', DEPARTEMENT: ' par département' }[node.place];
  const labels = node.dimensions.map((code) => lower(dimensionOf(release, code)?.label ?? code));
  if (labels.length === 0) return node.place === 'NATIONAL' ? 'Ensemble des personnes' : `Personnes${where}`;
  return `Personnes${where}${where === '' ? '' : ','} par ${labels.join(' et ')}`
    .replace('par région, par', 'par région et')
    .replace('par département, par', 'par département et');
}

/** Margin of the regions of one département, where the table has any that is not its own. */
export const aloneIn = ({ margin: bound, cells }: PublishedTable): number | undefined =>
  cells.find((cell) => cell.margin < bound)?.margin;

export function marginNote(table: PublishedTable): string {
  const { margin: bound, floor, cells } = table;
  const alone = aloneIn(table);
  return [
    `Marge : ${margin(bound)}. Plus petit nombre diffusé : ${number(floor)}.`,
    ...(alone === undefined
      ? []
      : [
          `Une région d’un seul département reprend le nombre de ce département : marge ${margin(alone)}, à partir ` +
            `de ${number(floor - bound + alone)}.`,
        ]),
    ...(cells.some(({ value }) => value === null) ? [MASKED_NOTE] : []),
  ].join(' ');
}

/**
 * A table of the release as one is read: places or first codes down, second codes across. No total row: totals are
 * drawn apart and would not add up.
 */
export function nodeTable(release: PublishedRelease, table: PublishedTable): DataTable {
  const { place, dimensions } = table.node;
  const across = place === 'NATIONAL' ? dimensions.length > 1 : dimensions.length > 0;
  const cells = across ? matrix(release, table) : column(release, table);
  const noShare = cells.rows.some((row) => row.includes(NO_SHARE)) ? ` « ${NO_SHARE} », ${NO_SHARE_REASON}.` : '';
  return {
    kind: 'table',
    id: tableId(table.node.id),
    title: titleOf(release, table),
    ...cells,
    note: `${marginNote(table)}${noShare}`,
  };
}

function rowLabel(cell: PublishedCell, place: PublishedTable['node']['place']): string {
  const { region, departement } = placeOf(cell);
  if (place === 'DEPARTEMENT') return `${departement?.code ?? ''} ${typographic(departement?.name ?? cell.label)}`;
  if (place === 'REGION') return typographic(region?.name ?? cell.label);
  return traits(cell)[0]?.label ?? 'Ensemble';
}

const HEADS = { NATIONAL: 'Ensemble', REGION: 'Région', DEPARTEMENT: 'Département' };

const firstHead = (release: PublishedRelease, { node: { place, dimensions } }: PublishedTable): string =>
  (place === 'NATIONAL' ? dimensionOf(release, dimensions[0] ?? '')?.label : undefined) ?? HEADS[place];

function column(release: PublishedRelease, table: PublishedTable): { columns: Column[]; rows: string[][] } {
  const { place } = table.node;
  const shares = totalOf(release)?.value !== null && table.cells.some(({ share }) => share !== null);
  const region = place === 'DEPARTEMENT';
  return {
    columns: [
      { title: firstHead(release, table), weight: 4 },
      ...(region ? [{ title: 'Région', weight: 3 }] : []),
      { title: 'Personnes', numeric: true, weight: 1.4 },
      ...(shares ? [{ title: 'Part', numeric: true, weight: 1.2 }] : []),
    ],
    rows: table.cells.map((cell) => [
      rowLabel(cell, place),
      ...(region ? [typographic(placeOf(cell).region?.name ?? '')] : []),
      count(cell.value),
      ...(shares ? [shareWord(cell)] : []),
    ]),
  };
}

/** The dimension that goes across: the second of a national crossing, the only one of a place. */
function matrix(release: PublishedRelease, table: PublishedTable): { columns: Column[]; rows: string[][] } {
  const { place, dimensions } = table.node;
  const across = dimensionOf(release, dimensions[dimensions.length - 1] ?? '');
  const codes = across?.codes ?? [];
  const rows = new Map<string, Map<string, PublishedCell>>();
  for (const cell of table.cells) {
    const label = rowLabel(cell, place);
    const code = cell.coordinates.find(({ dimension }) => dimension === across?.code)?.code ?? '';
    rows.set(label, (rows.get(label) ?? new Map()).set(code, cell));
  }
  return {
    columns: [
      { title: firstHead(release, table), weight: 3.2 },
      ...codes.map(({ label }) => ({ title: label, numeric: true, weight: 1.6 })),
    ],
    rows: [...rows].map(([label, cells]) => [label, ...codes.map(({ code }) => count(cells.get(code)?.value ?? null))]),
  };
}
