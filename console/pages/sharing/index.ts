import type { Route } from '../../http/route';
import { accordPage } from './accord.page';
import { informationNotice, recordAccord, withdrawAccord } from './accord.acts';
import { raiseAlert } from './alert.act';
import { alertAnswers } from './alert-answers.acts';
import { alertsPage } from './alerts.page';
import { followUpPage } from './follow-up.page';
import {
  answerCompletion,
  recordAftercare,
  recordHandover,
  requestCompletion,
  withdrawReferral,
} from './follow-up.acts';
import { inboxActs } from './inbox.acts';
import { inboxPage } from './inbox.page';
import { newAlertPage } from './new-alert.page';
import { orientationsPage } from './orientations.page';
import { handOverCase, referCase, suggestReferral } from './orientations.acts';
import { submissionPage } from './submission.page';
import { submitCase } from './submission.act';

/** What leaves the association, with the person's accord, and what becomes of it. */
export const sharing: Route[] = [
  accordPage,
  recordAccord,
  withdrawAccord,
  informationNotice,
  submissionPage,
  submitCase,
  orientationsPage,
  referCase,
  suggestReferral,
  handOverCase,
  followUpPage,
  answerCompletion,
  requestCompletion,
  withdrawReferral,
  recordAftercare,
  recordHandover,
  alertsPage,
  newAlertPage,
  raiseAlert,
  ...alertAnswers,
  inboxPage,
  ...inboxActs,
];
