import { lattice, budgetOf, floorOf, lawOf, type LatticeNode } from '../domains/steering/statistics';

const MARKED = /(<!-- lattice:start -->\n)[^]*(<!-- lattice:end -->)/;

/** The page with its table as the lattice says it. */
export function withLatticeTable(page: string): string {
  return page.replace(MARKED, (_all, start: string, end: string) => `${start}${table()}\n${end}`);
}

function table(): string {
  const rows = lattice.nodes.map((node) => [
    `\`${node.id}\``,
    node.audience,
    node.question,
    `± ${lawOf(lattice, node).bound}`,
    String(floorOf(lattice, node)),
    costOf(node),
  ]);
  return [
    '<!-- Generated from server/domains/steering/statistics/lattice.json by `npm run generate`: change the file, not this text. -->',
    '',
    `Version ${lattice.version}. Cost of the ${lattice.nodes.length} nodes: ` +
      `${budgetOf(lattice, 'MIPROF').toFixed(2)} of ${lattice.budgets.MIPROF}; ` +
      `of the public ones: ${budgetOf(lattice, 'PUBLIC').toFixed(2)} of ${lattice.budgets.PUBLIC}.`,
    '',
    '| node | audience | question that it answers | margin | smallest number shown | cost |',
    '|---|---|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

const costOf = (node: LatticeNode): string => (1 / (2 * lawOf(lattice, node).variance)).toFixed(3);
