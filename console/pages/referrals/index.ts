import type { Route } from '../../http/route';
import { referralAnswers } from './answer.acts';
import { consultationActs } from './consultation.acts';
import { glassActs } from './glass.acts';
import { keepReaderAway, keptFromFilePage } from './kept-from-file.page';
import { answerKeptReader, keptReadersPage } from './kept-readers.page';
import { referralProceedings } from './proceedings.acts';
import { readersPage } from './readers.page';
import { recuse } from './recuse.act';
import { referralPage } from './referral.page';
import { secondGlass, secondGlassPage } from './second-glass.page';

/** A case before a body, as each member reads it. */
export const referrals: Route[] = [
  referralPage,
  readersPage,
  ...referralAnswers,
  ...referralProceedings,
  ...consultationActs,
  ...glassActs,
  secondGlassPage,
  secondGlass,
  recuse,
  keptReadersPage,
  answerKeptReader,
  keptFromFilePage,
  keepReaderAway,
];
