import { withLatticeTable } from '../../server/cli/lattice-page';
import { trienniumLattice, yearLattice } from '../../server/domains/steering/statistics/lattice';
import { readText } from './pages';

const page = readText('docs/national-figures.md');

describe('the page of the national figures', () => {
  it('says of each node what the lattice says', () => {
    expect(withLatticeTable(page)).toBe(page);
    const nodes = [...yearLattice.nodes, ...trienniumLattice.nodes];
    for (const { id } of nodes) expect(page).toContain(`| \`${id}\` |`);
    expect(nodes.every(({ question }) => question.endsWith('?'))).toBe(true);
  });
});
