import { mandatesPage } from '../../server/cli/mandates-page';
import { ROLES } from '../../server/kernel/words';
import { readText } from './pages';

describe('the page of the mandates', () => {
  it('is what the rules say', () => {
    expect(readText('docs/mandates.md')).toBe(mandatesPage());
  });

  it('has a line for each role, with its reason', () => {
    const lines = mandatesPage().split('\n');
    for (const role of ROLES) expect(lines.filter((line) => line.startsWith(`| \`${role}\` |`))).toHaveLength(1);
  });
});
