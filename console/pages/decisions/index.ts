import type { Route } from '../../http/route';
import { recordDecision, recordNotification } from './decision.acts';
import { decisionPage } from './decision.page';
import { decisionsPage } from './decisions.page';
import { attachSignedCopy } from './signed-copy.act';
import { abrogateDecision, correctDecision, recordAnnulment, recordLegalAid, withdrawDecision } from './life.acts';

/** What follows an opinion. */
export const decisions: Route[] = [
  ...[decisionsPage, decisionPage, recordDecision, recordNotification],
  ...[attachSignedCopy, correctDecision, withdrawDecision, abrogateDecision, recordAnnulment, recordLegalAid],
];
