import {
  budgetOf,
  costOf,
  floorOf,
  lawOf,
  PERSON_BUDGET,
  trienniumLattice,
  yearLattice,
  type Lattice,
  type LatticeNode,
} from '../domains/steering/statistics';

const MARKED = /(<!-- lattice:start -->\n)[^]*(<!-- lattice:end -->)/;

/** The page with its tables as the lattices say them. */
export function withLatticeTable(page: string): string {
  return page.replace(MARKED, (_all, start: string, end: string) => `${start}${tables()}\n${end}`);
}

const YEARS = 3;

function tables(): string {
  const cost = (audience: 'PUBLIC' | 'MIPROF') =>
    (YEARS * budgetOf(yearLattice, audience) + budgetOf(trienniumLattice, audience)).toFixed(2);
  return [
    '<!-- Generated from server/domains/steering/statistics/lattices by `npm run generate`: change the files, not this text. -->',
    '',
    'Whoever is in the three yearly releases and in that of the triennium pays ' +
      `${cost('MIPROF')} of ${PERSON_BUDGET.MIPROF}; on the public tables alone, ${cost('PUBLIC')} of ${PERSON_BUDGET.PUBLIC}.`,
    '',
    '**Each year**',
    '',
    ...tableOf(yearLattice),
    '',
    '**Each triennium**',
    '',
    ...tableOf(trienniumLattice),
  ].join('\n');
}

function tableOf(lattice: Lattice): string[] {
  const rows = lattice.nodes.map((node) => [
    `\`${node.id}\``,
    node.audience,
    node.question,
    `± ${lawOf(lattice, node).bound}`,
    smallestShown(lattice, node),
    costOf(lattice, node).toFixed(3),
  ]);
  return [
    '| node | audience | question that it answers | margin | smallest number shown | cost |',
    '|---|---|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ];
}

function smallestShown(lattice: Lattice, node: LatticeNode): string {
  const { drawnThreshold } = lawOf(lattice, node);
  const { threshold } = lattice;
  if (!drawnThreshold) return String(floorOf(lattice, node));
  return `${threshold}, from a number of persons drawn between ${threshold} and ${threshold + 2 * drawnThreshold.bound}`;
}
