import type { PublishedTable } from '../../published-release';
import type { Studio } from '../charts/studio';
import { personScale } from '../charts/scales';
import { tileMap } from '../charts/tile-map';
import type { ChartFigure } from '../document';
import { MASKED, number, plural } from '../french';
import { codeOf, placeOf, typographic } from '../reading';
import { tableId } from './node-table';

/** Where the départements lie, which their table does not tell. */
export function departementMap(studio: Studio, table: PublishedTable): ChartFigure {
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
    table: { id: tableId(table.node.id), title: '' },
    drawing: tileMap(studio, values, personScale(table.floor, values)),
    alternative:
      'Carte en carreaux des 101 départements, outre-mer compris. ' +
      `${plural(shown.length, 'département a', 'départements ont')} un nombre diffusé` +
      `${most.length === 0 ? '' : `, dont les plus élevés : ${most.join(' ; ')}`}. Les autres sont hachurés (${MASKED}).`,
    note: 'Un carreau par département, à sa place approchée, tous de même taille.',
  };
}
