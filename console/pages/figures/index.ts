import type { Route } from '../../http/route';
import { analysisPage } from './analysis.page';
import { comparisonPage } from './comparison.page';
import { coveragePage } from './coverage.page';
import { delaysPage } from './delays.page';
import { figuresPage } from './figures.page';
import { ownFiguresPage } from './own-figures.page';
import { questionPage } from './question.page';
import { releasePage } from './release.page';
import { returnFiles } from './return-files';
import { returnsPage } from './returns.page';
import { declareReturnSent, withdrawReturnSent } from './sent-return.acts';
import { shortfallsFiles } from './shortfalls-file';
import { shortfallsPage } from './shortfalls.page';

/** What is published to everybody, what the MIPROF reads besides, and each département's own figures. */
export const figures: Route[] = [
  figuresPage,
  coveragePage,
  shortfallsPage,
  ...shortfallsFiles,
  releasePage,
  delaysPage,
  questionPage,
  comparisonPage,
  ownFiguresPage,
  returnsPage,
  analysisPage,
  ...returnFiles,
  declareReturnSent,
  withdrawReturnSent,
];
