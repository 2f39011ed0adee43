import { levelsPage, readmeTable } from '../../server/cli/levels-page';
import { levelRules } from '../../server/access/levels';
import table from '../../server/access/levels-table.json';
import { readText } from './pages';

describe('the page of the levels', () => {
  it('is what the levels table says', () => {
    expect(readText('docs/levels.md')).toBe(levelsPage());
  });

  it('has every line, with its reason', () => {
    const page = levelsPage();
    expect(table.rows.filter(({ id, reason }) => !page.includes(`| ${id} | ${reason} |`))).toEqual([]);
  });

  it('shows each line once for each formation that it is true of', () => {
    const shown = levelsPage()
      .split('\n')
      .filter((line) => / (DRAFT|SUBMITTED|LISTED|DECIDED|ENDED)( to [A-Z_]+)? \|/.test(line));
    expect(shown.length).toBe(new Set(levelRules.map(({ id, formation }) => `${id} ${formation}`)).size);
  });

  it('writes stages as a range only where they follow each other', () => {
    const order = ['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING', 'ENDED', 'ARCHIVED'];
    const broken = table.rows.filter(({ stages }) =>
      stages.some((stage, index) => order.indexOf(stage) !== order.indexOf(stages[0]!) + index),
    );
    expect(broken).toEqual([]);
  });

  it('names as its own reading each line whose reason cites no article', () => {
    expect(levelsPage()).toContain('CASF L.121-9 |');
    expect(levelsPage()).toContain('| own reading |');
  });
});

describe('the table of the README', () => {
  it('tells the police less than the préfecture, and the team everything but the parquet’s facts', () => {
    expect(readmeTable()).toContain('| POLICE | M | · | · | · | · | · | M | · | M |');
    expect(readmeTable()).toContain('| ASSOCIATION_CASEWORKER | F | F | F | F | F | F | F | M | F |');
  });
});
