import { addDays } from '../../../../../kernel/local-date';
import { frenchCsv } from '../../../../../kernel/french-csv';
import type { PublishedRelease } from '../../published-release';
import { TIDY_COLUMNS, tidyRows } from './tidy';

/** One table, one row a cell; the notice tells programs of its mark, its separator and its line ends. */
export const csvTable = (release: PublishedRelease): Buffer =>
  Buffer.from(frenchCsv([TIDY_COLUMNS, ...tidyRows(release, addDays(release.until, -1))]));
