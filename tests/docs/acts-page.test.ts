import { actsPage } from '../../server/cli/acts-page';
import { readText } from './pages';

describe('the page of who may do what', () => {
  const page = readText('docs/acts.md');

  it('is what the rights say, with the descriptions of the API', () => {
    expect(page).toBe(actsPage(readText('schema/schema.graphql')));
  });

  it('answers who may record an opinion', () => {
    expect(page).toContain(
      '| `recordOpinion` | Records the opinion of the body in session (avis). Its secretariat. | ' +
        'SECRETARIAT: COORDINATOR, CODAF_SECRETARIAT, COMMITTEE_SECRETARIAT | ',
    );
  });
});
