import { abrogateDecision } from './abrogate-decision.act';
import { correctDecision } from './correct-decision.act';
import { recordAnnulment } from './record-annulment.act';
import { correctOpinion } from './correct-opinion.act';
import { recordConsensus } from './record-consensus.act';
import { recordDecision } from './record-decision.act';
import { recordDissent } from './record-dissent.act';
import { recordHandover } from './record-handover.act';
import { recordLegalAid } from './record-legal-aid.act';
import { recordNotification } from './record-notification.act';
import { recordOpinion } from './record-opinion.act';
import { withdrawDecision } from './withdraw-decision.act';

export const decisionActs = [
  recordOpinion,
  recordConsensus,
  correctOpinion,
  recordDissent,
  recordDecision,
  recordNotification,
  correctDecision,
  withdrawDecision,
  abrogateDecision,
  recordAnnulment,
  recordLegalAid,
  recordHandover,
];
