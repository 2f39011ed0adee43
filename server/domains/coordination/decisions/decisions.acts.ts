import { recordDecision } from './record-decision.act';
import { recordHandover } from './record-handover.act';
import { recordNotification } from './record-notification.act';
import { recordOpinion } from './record-opinion.act';

export const decisionActs = [recordOpinion, recordDecision, recordNotification, recordHandover];
