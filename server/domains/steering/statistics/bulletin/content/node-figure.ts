import type { PublishedRelease, PublishedTable } from '../../published-release';
import { barChart, type Bar } from '../charts/bar-chart';
import type { Studio } from '../charts/studio';
import { personScale } from '../charts/scales';
import { tileMap } from '../charts/tile-map';
import type { ChartFigure } from '../document';
import { count, margin, MASKED, MASKED_NOTE, number, plural } from '../french';
import { codeOf, placeOf, traits, typographic } from '../reading';
import { aloneIn, tableId, titleOf } from './node-table';

/** Beyond, bars are no longer read: the table is enough. */
const MOST_BARS = 20;

const reference = (table: PublishedTable): ChartFigure['table'] => ({ id: tableId(table.node.id), title: '' });

/** Null where a picture would not help. */
export function nodeFigure(studio: Studio, release: PublishedRelease, table: PublishedTable): ChartFigure | null {
  const { place, dimensions } = table.node;
  if (place === 'DEPARTEMENT') return dimensions.length === 0 ? mapFigure(studio, table) : null;
  if (place === 'REGION' && dimensions.length > 0) return null;
  if (place === 'NATIONAL' && dimensions.length === 0) return null;
  return table.cells.length > MOST_BARS ? null : barFigure(studio, release, table);
}

function barsOf({ node, cells }: PublishedTable): Bar[] {
  return cells.map((cell) => {
    const { value, share, margin: bound } = cell;
    if (node.place === 'REGION')
      return { label: typographic(placeOf(cell).region?.name ?? cell.label), value, share, margin: bound };
    const [first, second] = traits(cell);
    return second === undefined
      ? { label: first?.label ?? cell.label, value, share, margin: bound }
      : { group: first?.label ?? '', label: second.label, value, share: null, margin: bound };
  });
}

function marginWords(table: PublishedTable): string {
  const alone = aloneIn(table);
  return `${margin(table.margin)}${alone === undefined ? '' : ` ; ${margin(alone)} pour une région d’un seul département`}`;
}

function barFigure(studio: Studio, release: PublishedRelease, table: PublishedTable): ChartFigure {
  const bars = barsOf(table);
  const said = bars.map(
    ({ group, label, value }) => `${group === undefined ? '' : `${group}, `}${label} : ${count(value)}`,
  );
  return {
    kind: 'figure',
    id: `figure-${table.node.id.replace(/\./g, '-')}`,
    title: titleOf(release, table),
    table: reference(table),
    drawing: barChart(studio, bars),
    alternative: `Barres horizontales. ${said.join(' ; ')}. Marge de chaque nombre : ${marginWords(table)}.`,
    note:
      `Le trait au bout de chaque barre couvre la marge (${marginWords(table)}) : le nombre vrai s’y ` +
      `trouve.${bars.some(({ value }) => value === null) ? ` ${MASKED_NOTE}` : ''}`,
  };
}

function mapFigure(studio: Studio, table: PublishedTable): ChartFigure {
  const values = table.cells.map((cell) => ({
    code: codeOf(cell, 'DEPARTEMENT') ?? '',
    name: placeOf(cell).departement?.name ?? '',
    value: cell.value,
  }));
  const shown = values.flatMap(({ code, name, value }) => (value === null ? [] : [{ code, name, value }]));
  const highest = [...shown].sort((a, b) => b.value - a.value).slice(0, 5);
  const most = highest.map(({ code, name, value }) => `${typographic(name)} (${code}), ${number(value)}`);
  return {
    kind: 'figure',
    id: 'figure-departement',
    title: 'Personnes par département',
    table: reference(table),
    drawing: tileMap(studio, values, personScale(table.floor, values)),
    alternative:
      'Carte en carreaux des 101 départements, outre-mer compris. ' +
      `${plural(shown.length, 'département a', 'départements ont')} un nombre diffusé` +
      `${most.length === 0 ? '' : `, dont les plus élevés : ${most.join(' ; ')}`}. Les autres sont hachurés : ` +
      `${MASKED}, effectif faible ou nul.`,
    note:
      'Un carreau par département, à sa place approchée, tous de même taille. Chaque nombre est connu à ' +
      `${margin(table.margin)} près ; rien n’est diffusé sous ${number(table.floor)}. ` +
      'Un carreau hachuré ne distingue pas un effectif faible d’un effectif nul.',
  };
}
