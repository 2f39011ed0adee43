import type { Column } from '../../../../../pdf/table';
import { BODY_KINDS } from '../../../../../reference/body-types';
import { regions, territories } from '../../../../../reference/reference-data';
import type { PublishedCell, PublishedRelease, PublishedTable } from '../../published-release';
import type { NumbersTable } from '../document';
import { countOf, MASKED, NOT_INSTALLED } from '../french';
import { codeOf, tableOf, typographic } from '../reading';
import { SHORT, type Coverage } from './coverage';
import { BETWEEN, betweenWords, barsOf, nodeTable, tableId } from './node-table';

export const DEPARTEMENTS = 'tableau-departements';

/** The regions with their départements that have a body: a masked number beside « 1 sur 5 » explains itself. */
export function regionTable(release: PublishedRelease, table: PublishedTable, { bodiesOf }: Coverage): NumbersTable {
  const { columns, rows, ...rest } = nodeTable(release, table);
  const covered = table.cells.map((cell) => {
    const within = territories.filter(({ region }) => region === codeOf(cell, 'REGION'));
    return `${within.filter(({ code }) => bodiesOf(code).length > 0).length} sur ${within.length}`;
  });
  return {
    ...rest,
    columns: [
      ...columns.slice(0, 1),
      { title: 'Départements couverts', numeric: true, weight: 1.4 },
      ...columns.slice(1),
    ],
    rows: rows.map(([head, ...cells], at) => [head!, covered[at]!, ...cells]),
  };
}

/**
 * The 101 départements, with their bodies, and their number where the release has one: for the end of the document. It is also the
 * table of the node `departement`.
 */
export function departementsTable(release: PublishedRelease, coverage: Coverage): NumbersTable {
  const table = tableOf(release, 'departement');
  const cells = new Map(table?.cells.map((cell) => [codeOf(cell, 'DEPARTEMENT')!, cell]));
  const numbers = (code: string) => (table ? numbersOf(release, cells.get(code)) : []);
  const rows = territories.map(({ code, name, region }) => [
    `${code} ${typographic(name)}`,
    ...(table ? [] : [typographic(regions.find((known) => known.code === region)?.name ?? '')]),
    bodiesWords(coverage, code),
    ...numbers(code),
  ]);
  return {
    kind: 'table',
    id: table ? tableId('departement') : DEPARTEMENTS,
    title: table ? 'Personnes et instances installées, par département' : 'Instances installées, par département',
    note: `${BODIES_NOTE}${rows.flat().some((words) => words.includes('(depuis')) ? ` ${YEARS_NOTE}` : ''}`,
    dense: true,
    columns: [
      { title: 'Département', weight: 2.4 },
      ...(table ? [] : [{ title: 'Région', weight: 2.4 }]),
      { title: 'Instances installées', weight: table ? 3.2 : 2.6 },
      ...(table ? NUMBERS : []),
    ],
    rows,
    ...(table
      ? {
          bars: barsOf(
            release,
            territories.map(({ code }) => cells.get(code)!),
          ),
        }
      : {}),
  };
}

const BODIES_NOTE =
  'Commission : de lutte contre la prostitution, le proxénétisme et la traite. Comité local : d’aide aux victimes.';

const YEARS_NOTE = '« Depuis » : année dans laquelle l’instance a été installée, d’après les bulletins annuels.';

const NUMBERS: readonly Column[] = [
  { title: 'Personnes', numeric: true, weight: 1.1 },
  { title: BETWEEN, numeric: true, weight: 1.8 },
];

const numbersOf = (release: PublishedRelease, cell: PublishedCell | undefined): string[] =>
  cell ? [countOf(cell), betweenWords(release, cell)] : [MASKED, ''];

/** « Commission, CODAF (depuis 2024) ». */
function bodiesWords({ bodiesOf, arrival }: Coverage, departement: string): string {
  const words = BODY_KINDS.filter((kind) => bodiesOf(departement).includes(kind)).map((kind) => {
    const came = arrival(departement, kind);
    return came === null ? SHORT[kind] : `${SHORT[kind]} (${came})`;
  });
  return words.length === 0 ? NOT_INSTALLED : words.join(', ');
}
