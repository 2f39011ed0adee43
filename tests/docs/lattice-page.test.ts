import { withLatticeTable } from '../../server/cli/lattice-page';
import { lattice } from '../../server/domains/steering/statistics/lattice';
import { readText } from './pages';

const page = readText('docs/national-figures.md');

describe('the page of the national figures', () => {
  it('says of each node what the lattice says', () => {
    expect(withLatticeTable(page)).toBe(page);
    for (const { id } of lattice.nodes) expect(page).toContain(`| \`${id}\` |`);
    expect(lattice.nodes.every(({ question }) => question.endsWith('?'))).toBe(true);
  });
});
