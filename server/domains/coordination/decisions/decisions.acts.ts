import { correctDecision } from './correct-decision.act';
import { recordAnnulment } from './record-annulment.act';
import { recordDecision } from './record-decision.act';
import { recordHandover } from './record-handover.act';
import { recordLegalAid } from './record-legal-aid.act';
import { recordNotification } from './record-notification.act';
import { recordOpinion } from './record-opinion.act';
import { withdrawDecision } from './withdraw-decision.act';

export const decisionActs = [
  recordOpinion,
  recordDecision,
  recordNotification,
  correctDecision,
  withdrawDecision,
  recordAnnulment,
  recordLegalAid,
  recordHandover,
];
